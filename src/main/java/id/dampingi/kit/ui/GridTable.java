package id.dampingi.kit.ui;

import id.dampingi.kit.form.Grid;
import java.awt.Component;
import java.awt.Point;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.util.EventObject;
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
import org.jspecify.annotations.Nullable;

/**
 * The cells of a {@link GridView}: arrows move, typing replaces, F2 edits, Enter and Tab move on, Delete clears, and
 * rectangles are copied from and pasted to spreadsheets.
 */
final class GridTable extends JTable {
    private static final long serialVersionUID = 1L;

    private final transient Grid grid;
    private final transient GridBlock block;

    GridTable(Grid grid) {
        super(new GridRows(grid));
        this.grid = grid;
        block = new GridBlock(this, grid);
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

    /** The menu is about the cell that was clicked. */
    @Override
    public @Nullable Point getPopupLocation(@Nullable MouseEvent e) {
        if (e != null && rowAtPoint(e.getPoint()) >= 0 && columnAtPoint(e.getPoint()) >= 0) {
            changeSelection(rowAtPoint(e.getPoint()), columnAtPoint(e.getPoint()), false, false);
        }
        return super.getPopupLocation(e);
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
        Shortcuts.inside(this, "DELETE", block::clear);
        Shortcuts.inside(this, "BACK_SPACE", block::clear);
        Shortcuts.inside(this, "ctrl C", block::copy);
        Shortcuts.inside(this, "ctrl X", () -> {
            block.copy();
            block.clear();
        });
        Shortcuts.inside(this, "ctrl V", block::paste);
        getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke("ctrl A"), "selectAll");
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
}
