package id.dampingi.measuring;

import id.dampingi.indicator.Indicator;
import id.dampingi.kit.form.Problem;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What the cells of a sheet on screen say, and which of them can be typed in.
 *
 * @param typed what was typed and is not saved; it changes
 */
record SheetCells(Optional<Sheet> sheet, Mode mode, SheetRows rows, TypedCells typed) {
    /** Before a sheet is read. */
    static SheetCells of(TypedCells typed) {
        return new SheetCells(Optional.empty(), Mode.MEASURED, SheetRows.NONE, typed);
    }

    int count() {
        return rows.count();
    }

    Set<UUID> indicators() {
        return rows.indicators();
    }

    /** Empty for a heading. */
    Optional<Indicator> indicator(int row) {
        return rows.indicator(row);
    }

    Object rowId(int row) {
        return indicator(row)
                .<Object>map(Indicator::id)
                .orElseGet(() -> rows.row(row).approach());
    }

    String rowTitle(int row) {
        return indicator(row)
                .map(CellWords::title)
                .orElseGet(() -> CellWords.approach(rows.row(row).approach()));
    }

    String text(int row, int column) {
        return indicator(row)
                .map(one -> typed.text(new Spot(one.id(), column))
                        .or(() -> sheet.map(saved -> CellWords.text(saved, mode, one, column)))
                        .orElse(""))
                .orElse("");
    }

    Optional<Problem> problem(int row, int column) {
        return indicator(row).flatMap(one -> typed.problem(new Spot(one.id(), column)));
    }

    /** The indicator of a cell, if its months are measured from records. */
    Optional<Indicator> fed(int row, int column) {
        return mode == Mode.MEASURED && Spot.isMonth(column)
                ? indicator(row).filter(Indicator::isFed)
                : Optional.empty();
    }

    /**
     * A plan ends where the target is; several measurements of a month are not typed over, nor those from records, unless
     * something was typed there before they were.
     */
    boolean editable(int row, int column) {
        if (column == Spot.ACHIEVEMENT || indicator(row).isEmpty()) {
            return false;
        }
        if (fed(row, column).isPresent()) {
            return indicator(row)
                    .flatMap(one -> typed.text(new Spot(one.id(), column)))
                    .isPresent();
        }
        return mode == Mode.PLANNED ? column != Spot.DECEMBER : !Spot.isMonth(column) || measurements(row, column) < 2;
    }

    private int measurements(int row, int column) {
        return indicator(row)
                .flatMap(one -> sheet.map(saved ->
                        saved.measurements(one.id(), Spot.month(column)).size()))
                .orElse(0);
    }
}
