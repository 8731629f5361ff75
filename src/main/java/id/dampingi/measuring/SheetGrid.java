package id.dampingi.measuring;

import id.dampingi.indicator.Indicator;
import id.dampingi.kit.form.Grid;
import id.dampingi.kit.form.Problem;
import java.util.Optional;

/** The cells of a sheet as a grid that can be looked at. */
abstract class SheetGrid implements Grid {
    private SheetCells cells = SheetCells.of(new TypedCells(""));

    SheetCells cells() {
        return cells;
    }

    void show(SheetCells newCells) {
        cells = newCells;
    }

    @Override
    public int rows() {
        return cells.count();
    }

    @Override
    public int columns() {
        return Spot.COLUMNS;
    }

    @Override
    public boolean heading(int row) {
        return cells.indicator(row).isEmpty();
    }

    @Override
    public Object rowId(int row) {
        return cells.rowId(row);
    }

    @Override
    public String rowTitle(int row) {
        return cells.rowTitle(row);
    }

    @Override
    public String rowNote(int row) {
        return cells.indicator(row).map(CellWords::note).orElse("");
    }

    @Override
    public String note(int row, int column) {
        return cells.fed(row, column).map(CellWords::fedHint).orElse("");
    }

    @Override
    public String columnTitle(int column) {
        return CellWords.column(column);
    }

    @Override
    public String text(int row, int column) {
        return cells.text(row, column);
    }

    @Override
    public boolean editable(int row, int column) {
        return cells.editable(row, column);
    }

    @Override
    public Optional<Problem> problem(int row, int column) {
        return cells.problem(row, column);
    }

    /** The indicator of a cell, if its months are measured from records. */
    Optional<Indicator> fed(int row, int column) {
        return cells.fed(row, column);
    }

    @Override
    public int columnWidth(int column) {
        return column == Spot.ACHIEVEMENT ? 96 : column < Spot.JANUARY ? 96 : 88;
    }
}
