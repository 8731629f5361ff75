package id.dampingi.economy;

import id.dampingi.kit.form.Checks;
import id.dampingi.kit.form.Draft;
import id.dampingi.kit.form.Parse;
import id.dampingi.kit.form.Problem;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/** A month of a book as it is being typed. */
record BookMonthDraft(String month, String turnover, String cost, String jobs, String note) implements Draft {
    static final BookMonthDraft EMPTY = new BookMonthDraft("", "", "", "", "");

    static BookMonthDraft of(BookMonth saved) {
        return new BookMonthDraft(
                Parse.text(saved.month()),
                Parse.text(saved.turnover()),
                Parse.text(saved.cost()),
                saved.jobs() == null ? "" : String.valueOf(saved.jobs()),
                saved.note());
    }

    @Override
    public List<Problem> problems() {
        return checks().problems();
    }

    /** Also that nothing is told of days to come. */
    List<Problem> problems(YearMonth now) {
        return checks().pastMonth(now, "book.month", month).problems();
    }

    private Checks checks() {
        return new Checks()
                .required("book.month", month)
                .month("book.month", month)
                .required("book.turnover", turnover)
                .notNegative("book.turnover", turnover, "book.turnoverNegative")
                .that(Typing.fits(turnover), "book.turnover", "economy.tooMuch")
                .notNegative("book.cost", cost, "book.costNegative")
                .that(Typing.fits(cost), "book.cost", "economy.tooMuch")
                .count(9_999, "book.jobs", jobs)
                .atMost(2_000, "book.note", note);
    }

    BookMonth toRecord(UUID id, UUID owner) {
        return new BookMonth(
                id,
                owner,
                Parse.month(month).orElseThrow(),
                Typing.money(turnover),
                Typing.money(cost),
                Parse.count(jobs, 9_999).orElse(null),
                note.strip());
    }
}
