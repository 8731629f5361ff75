package id.dampingi.kit.form;

import java.util.List;
import java.util.Optional;

/** Cells that are edited like a spreadsheet. Whoever implements it decides what can be edited and what a text means. */
public interface Grid {
    /** A text for a cell. */
    record Cell(int row, int column, String text) {}

    int rows();

    int columns();

    /** Tells a row from the others when rows come and go. */
    default Object rowId(int row) {
        return row;
    }

    /** Stands at the left of the row and stays there when the columns scroll. */
    String rowTitle(int row);

    /** In the user's words. */
    String columnTitle(int column);

    /** What the cell shows: the value as it is written, or what was typed and is wrong. */
    String text(int row, int column);

    boolean editable(int row, int column);

    /** What is wrong with the text typed into a cell. */
    Optional<Problem> problem(int row, int column);

    /** Takes texts for editable cells; all that one paste or one key changed come together, to be one step to undo. */
    void type(List<Cell> cells);

    /** A row without cells that names the rows below it. */
    default boolean heading(int row) {
        return false;
    }

    /** Explains a row title, for instance with the unit; {@code ""} for nothing. */
    default String rowNote(int row) {
        return "";
    }

    /** Explains a cell, for instance with where its value comes from; {@code ""} for nothing. */
    default String note(int row, int column) {
        return "";
    }

    /** In pixels. */
    default int columnWidth(int column) {
        return 84;
    }

    /** Whether the column's values line up at the right. */
    default boolean numbers(int column) {
        return true;
    }
}
