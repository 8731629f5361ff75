package id.dampingi.report;

import id.dampingi.group.Group;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Command;
import id.dampingi.kit.ui.SearchField;
import id.dampingi.kit.ui.Shortcuts;
import id.dampingi.kit.ui.Theme;
import java.awt.Dimension;
import java.util.List;
import java.util.UUID;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.ListSelectionModel;
import javax.swing.table.AbstractTableModel;
import net.miginfocom.swing.MigLayout;

/** The groups of the month: a check for those of the batch, the selected one is looked at. */
final class GroupPickPanel extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final int CHECK_WIDTH = 34;
    private static final int CODE_WIDTH = 78;
    private static final int LIST_WIDTH = 320;

    private final transient ReportsModel model;
    private final Rows rows = new Rows();
    private final JTable table = new JTable(rows);
    private final JLabel chosen = Theme.secondary("");
    private boolean refreshing;

    GroupPickPanel(ReportsModel model) {
        super(new MigLayout("insets 0, fill, gap 8 8", "[grow, fill][][]", "[][grow, fill][]"));
        this.model = model;
        setOpaque(false);
        setPreferredSize(new Dimension(LIST_WIDTH, 0));
        table.setName("report.groups");
        table.setTableHeader(null);
        table.setShowGrid(false);
        table.setRowHeight(30);
        table.setFillsViewportHeight(true);
        table.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        table.getColumnModel().getColumn(0).setMaxWidth(CHECK_WIDTH);
        table.getColumnModel().getColumn(1).setPreferredWidth(CODE_WIDTH);
        table.getColumnModel().getColumn(1).setMaxWidth(CODE_WIDTH * 2);
        table.getAccessibleContext().setAccessibleName(Words.text("report.groups"));
        table.getSelectionModel().addListSelectionListener(e -> {
            if (!refreshing && !e.getValueIsAdjusting() && table.getSelectedRow() >= 0) {
                model.show(rows.groups.get(table.getSelectedRow()).id());
            }
        });
        Shortcuts.inside(table, "SPACE", this::toggleSelected);
        var search = new SearchField("report.search", model.choice()::search);
        // A panel that is made anew, in another language, still shows what the search left.
        search.setText(model.choice().searched());
        add(search, "span, growx, wrap");
        add(new JScrollPane(table), "span, wmin 0, hmin 0, wrap");
        add(chosen, "wmin 0");
        add(new Command("report.checkAll", model.choice()::checkAll).quietButton());
        add(new Command("report.checkNone", model.choice()::checkNone).quietButton());
    }

    void refresh() {
        refreshing = true;
        List<Group> visible = model.choice().visible();
        if (!visible.equals(rows.groups)) {
            rows.groups = visible;
            rows.fireTableDataChanged();
        } else if (!visible.isEmpty()) {
            rows.fireTableRowsUpdated(0, visible.size() - 1);
        }
        select();
        refreshing = false;
        chosen.setText(Words.text(
                "report.chosen",
                model.choice().checked().size(),
                model.choice().offered().size()));
    }

    private void select() {
        int at = model.choice()
                .shown()
                .map(shown -> rows.groups.stream().map(Group::id).toList().indexOf(shown))
                .orElse(-1);
        if (at < 0) {
            table.clearSelection();
        } else if (table.getSelectedRow() != at) {
            table.setRowSelectionInterval(at, at);
            table.scrollRectToVisible(table.getCellRect(at, 0, true));
        }
    }

    private void toggleSelected() {
        if (table.getSelectedRow() >= 0) {
            model.choice().toggle(rows.groups.get(table.getSelectedRow()).id());
        }
    }

    private final class Rows extends AbstractTableModel {
        private static final long serialVersionUID = 1L;

        private transient List<Group> groups = List.of();

        @Override
        public int getRowCount() {
            return groups.size();
        }

        @Override
        public int getColumnCount() {
            return 3;
        }

        @Override
        public Class<?> getColumnClass(int column) {
            return column == 0 ? Boolean.class : String.class;
        }

        @Override
        public Object getValueAt(int row, int column) {
            Group group = groups.get(row);
            return switch (column) {
                case 0 -> model.choice().isChecked(group.id());
                case 1 -> group.code();
                default -> group.name();
            };
        }

        @Override
        public boolean isCellEditable(int row, int column) {
            return column == 0;
        }

        @Override
        public void setValueAt(Object value, int row, int column) {
            UUID group = groups.get(row).id();
            if (!value.equals(getValueAt(row, column))) {
                model.choice().toggle(group);
            }
        }
    }
}
