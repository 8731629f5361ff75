package id.dampingi.economy;

import id.dampingi.kit.ui.Form;
import id.dampingi.kit.ui.RecordTable.Column;
import id.dampingi.kit.ui.RecordsPanel;
import java.util.List;

/** The month book of the selected enterprise. */
final class BookPanel extends RecordsPanel<BookMonth, BookMonthDraft> {
    private static final long serialVersionUID = 1L;

    BookPanel(EconomyModel model) {
        super(
                model.books().months(),
                new Keys("book.table", "book.new", "book.edit", "book.empty", "book.save"),
                "table-2",
                List.of(
                        Column.<BookMonth>date("book.month", 200, BookMonth::month),
                        Column.<BookMonth>number("book.turnover", 120, BookMonth::turnover),
                        Column.<BookMonth>number("book.cost", 120, BookMonth::cost),
                        Column.<BookMonth>number("book.profit", 120, BookMonth::profit),
                        Column.<BookMonth>number("book.jobs", 90, BookMonth::jobs)),
                BookPanel::bookForm);
        onAdd(() -> model.books().newMonth(model.lastMonth()));
    }

    private static Form bookForm() {
        var form = new Form(2);
        form.text("book.month");
        form.number("book.jobs");
        form.money("book.turnover");
        form.money("book.cost");
        form.wide().area("book.note", 2);
        return form;
    }
}
