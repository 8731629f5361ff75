package id.dampingi.exchange;

import id.dampingi.exchange.sheet.SheetRow;
import id.dampingi.kit.form.Problem;
import java.util.ArrayList;
import java.util.List;

/** A row that was read: its cells, the values they mean, and all that is wrong with it. */
final class ReadRow {
    private final SheetRow cells;
    private final RowPrint print;
    private final RowMapper mapper;
    private final Typed values = new Typed();
    private final List<RowFault> faults = new ArrayList<>(0);

    ReadRow(SheetRow cells, RowMapper mapper) {
        this.cells = cells;
        this.print = RowPrint.of(cells);
        this.mapper = mapper;
    }

    int number() {
        return cells.number();
    }

    RowPrint print() {
        return print;
    }

    Typed values() {
        return values;
    }

    boolean isSound() {
        return faults.isEmpty();
    }

    List<RowFault> faults() {
        return List.copyOf(faults);
    }

    void fault(ImportField field, String reasonKey, Object... args) {
        faults.add(new RowFault(number(), mapper.title(field), reasonKey, List.of(args)));
    }

    /** What the form of the record would refuse. */
    void faults(List<Problem> problems) {
        for (Problem problem : problems) {
            ImportField.filling(problem.field())
                    .ifPresentOrElse(
                            field -> fault(
                                    field, problem.messageKey(), problem.args().toArray()),
                            () -> fault(problem.messageKey()));
        }
    }

    /** Of the row as such. */
    void fault(String reasonKey) {
        faults.add(new RowFault(number(), "", reasonKey, List.of()));
    }

    /** Whether the column that fills the field has been found wrong already. */
    boolean hasFault(ImportField field) {
        String title = mapper.title(field);
        return faults.stream().anyMatch(fault -> fault.column().equals(title));
    }
}
