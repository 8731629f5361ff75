package id.dampingi.kit.ui;

import id.dampingi.kit.form.Cells;
import id.dampingi.kit.form.Grid;
import id.dampingi.kit.i18n.Words;
import java.awt.Component;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.EventObject;
import java.util.List;
import java.util.Optional;
import javax.swing.DefaultCellEditor;
import javax.swing.JComponent;
import javax.swing.JTable;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.SwingConstants;
import javax.swing.table.TableCellEditor;
import javax.swing.table.TableColumn;

/**
 * The cells of a {@link GridView}: arrows move, typing replaces, F2 edits, Enter and Tab move on, Delete clears, and
 * rectangles are copied from and pasted to spreadsheets.
 */
final class GridTable extends JTable {
    private static final long serialVersionUID = 1L;

    private final transient Grid grid;

    GridTable(Grid grid) {
        super(new GridRows(grid));
        this.grid = grid;
        setRowHeight(32);
        setCellSelectionEnabled(true);
        setSelectionMode(ListSelectionModel.SINGLE_INTERVAL_SELECTION);
        setSurrendersFocusOnKeystroke(true);
        setShowVerticalLines(true);
        setAutoResizeMode(AUTO_RESIZE_OFF);
        getTableHeader().setReorderingAllowed(false);
        putClientProperty("terminateEditOnFocusLost", true);
        setDefaultRenderer(Object.class, new GridCell(grid));
        columns();
        keys();
    }

    /** Shows what the grid says now; the selection and an edit in progress stay. */
    void changed() {
        GridRows rows = (GridRows) getModel();
        int row = getSelectedRow();
        int column = getSelectedColumn();
        Optional<Object> selected = rows.id(row);
        Optional<Object> edited = isEditing() ? rows.id(getEditingRow()) : Optional.empty();
        boolean moved = rows.changed();
        if (getColumnModel().getColumnCount() == grid.columns()) {
            columns();
        }
        if (moved) {
            edited.ifPresent(id -> follow(rows.at(id)));
            int now = selected.map(rows::at).filter(at -> at >= 0).orElse(row);
            if (now >= 0 && now < grid.rows() && column >= 0) {
                changeSelection(now, column, false, false);
            }
        }
    }

    /** What is being typed goes where its row went. */
    private void follow(int row) {
        if (isEditing() && row < 0) {
            getCellEditor().cancelCellEditing();
        } else if (isEditing()) {
            setEditingRow(row);
            getEditorComponent().setBounds(getCellRect(row, getEditingColumn(), false));
        }
    }

    /** Takes what is being typed. */
    void stop() {
        if (isEditing()) {
            getCellEditor().stopCellEditing();
        }
    }

    @Override
    public boolean editCellAt(int row, int column, EventObject e) {
        boolean started = super.editCellAt(row, column, e);
        if (started && getEditorComponent() instanceof JTextField field) {
            if (e instanceof KeyEvent) {
                field.setText("");
            } else {
                field.selectAll();
            }
            TypingUndo.forget(field);
        }
        return started;
    }

    @Override
    public Component prepareEditor(TableCellEditor editor, int row, int column) {
        Component component = super.prepareEditor(editor, row, column);
        component.setName(getName() + ".editor");
        return component;
    }

    private void columns() {
        for (int i = 0; i < grid.columns(); i++) {
            TableColumn column = getColumnModel().getColumn(i);
            column.setHeaderValue(grid.columnTitle(i));
            column.setPreferredWidth(grid.columnWidth(i));
            var field = new JTextField();
            field.setHorizontalAlignment(grid.numbers(i) ? SwingConstants.TRAILING : SwingConstants.LEADING);
            Shortcuts.bind(field, WHEN_FOCUSED, Shortcuts.of("ENTER"), () -> goOn(1));
            Shortcuts.bind(field, WHEN_FOCUSED, Shortcuts.of("shift ENTER"), () -> goOn(-1));
            var editor = new DefaultCellEditor(field);
            editor.setClickCountToStart(2);
            column.setCellEditor(editor);
            column.setHeaderRenderer(new HeaderText(
                    getTableHeader().getDefaultRenderer(),
                    grid.numbers(i) ? RecordTable.Shape.NUMBER : RecordTable.Shape.TEXT));
        }
    }

    private void keys() {
        Shortcuts.inside(this, "ENTER", () -> goOn(1));
        Shortcuts.inside(this, "shift ENTER", () -> goOn(-1));
        Shortcuts.inside(this, "DELETE", this::clear);
        Shortcuts.inside(this, "BACK_SPACE", this::clear);
        Shortcuts.inside(this, "ctrl C", this::copy);
        Shortcuts.inside(this, "ctrl X", () -> {
            copy();
            clear();
        });
        Shortcuts.inside(this, "ctrl V", this::paste);
        getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT)
                .put(KeyStroke.getKeyStroke("ctrl A"), "selectAll");
    }

    /** To the next cell in the column, over headings; what is being typed is taken. */
    private void goOn(int step) {
        int row = isEditing() ? getEditingRow() : getSelectedRow();
        int column = isEditing() ? getEditingColumn() : getSelectedColumn();
        if (isEditing() && !getCellEditor().stopCellEditing()) {
            return;
        }
        int to = row + step;
        while (to >= 0 && to < grid.rows() && grid.heading(to)) {
            to += step;
        }
        if (row >= 0 && to >= 0 && to < grid.rows()) {
            changeSelection(to, column, false, false);
        }
        requestFocusInWindow();
    }

    private void clear() {
        if (!isEditing()) {
            type(selectedCells().stream()
                    .map(cell -> new Grid.Cell(cell.row(), cell.column(), ""))
                    .toList());
        }
    }

    private void copy() {
        var rows = new ArrayList<List<String>>();
        for (int row : getSelectedRows()) {
            var texts = new ArrayList<String>();
            for (int column : getSelectedColumns()) {
                texts.add(grid.text(row, column));
            }
            rows.add(texts);
        }
        ClipboardText.write(Cells.format(rows));
    }

    /** A rectangle goes to the right and down from the first selected cell; a single value fills the selection. */
    void paste() {
        List<List<String>> rows = Cells.parse(ClipboardText.read());
        if (rows.isEmpty() || getSelectedRow() < 0 || isEditing()) {
            return;
        }
        var cells = new ArrayList<Grid.Cell>();
        if (rows.size() == 1 && rows.get(0).size() == 1) {
            String text = rows.get(0).get(0);
            selectedCells().forEach(cell -> cells.add(new Grid.Cell(cell.row(), cell.column(), text)));
        } else {
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    cells.add(new Grid.Cell(
                            getSelectedRow() + row,
                            getSelectedColumn() + column,
                            rows.get(row).get(column)));
                }
            }
        }
        int leftOut = type(cells);
        if (leftOut > 0) {
            Toast.show(this, Words.text("grid.leftOut", leftOut));
        }
    }

    /** How many do not fit: beyond the edge or not to be edited. */
    private int type(List<Grid.Cell> cells) {
        List<Grid.Cell> fitting = cells.stream()
                .filter(cell -> cell.row() < grid.rows()
                        && cell.column() < grid.columns()
                        && grid.editable(cell.row(), cell.column()))
                .toList();
        if (!fitting.isEmpty()) {
            grid.type(fitting);
        }
        return cells.size() - fitting.size();
    }

    private List<Grid.Cell> selectedCells() {
        var cells = new ArrayList<Grid.Cell>();
        for (int row : getSelectedRows()) {
            for (int column : getSelectedColumns()) {
                cells.add(new Grid.Cell(row, column, grid.text(row, column)));
            }
        }
        return cells;
    }
}
