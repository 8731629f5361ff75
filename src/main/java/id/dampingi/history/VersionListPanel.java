package id.dampingi.history;

import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Theme;
import java.awt.BorderLayout;
import java.awt.Component;
import java.time.ZoneId;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ListCellRenderer;
import javax.swing.ListSelectionModel;
import net.miginfocom.swing.MigLayout;

/** The versions of a record, the newest first: what was done, when and by whom. */
final class VersionListPanel extends JPanel {
    private static final long serialVersionUID = 1L;

    /** Two lines, as they are drawn in the list. */
    private static final class Cell extends JPanel implements ListCellRenderer<Version> {
        private static final long serialVersionUID = 1L;

        private final transient ZoneId zone;
        private final JLabel what = new JLabel();
        private final JLabel when = Theme.small("");

        Cell(ZoneId zone) {
            super(new MigLayout("insets 8 12 8 12, fillx, wrap 1, gap 0", "[grow, fill]", "[]1[]"));
            this.zone = zone;
            add(what, "wmin 0");
            add(when, "wmin 0");
        }

        @Override
        public Component getListCellRendererComponent(
                JList<? extends Version> list, Version version, int index, boolean selected, boolean focus) {
            what.setText(version.what());
            when.setText(VersionWords.whenAndWho(version, zone));
            setBackground(selected ? list.getSelectionBackground() : list.getBackground());
            what.setForeground(selected ? list.getSelectionForeground() : list.getForeground());
            when.setForeground(selected ? list.getSelectionForeground() : Theme.color("secondary"));
            getAccessibleContext().setAccessibleName(what.getText() + ", " + when.getText());
            return this;
        }
    }

    private final transient HistoryModel model;
    private final JList<Version> list = new JList<>();

    VersionListPanel(HistoryModel model, ZoneId zone) {
        super(new BorderLayout());
        this.model = model;
        setOpaque(false);
        list.setName("history.list");
        list.setCellRenderer(new Cell(zone));
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.getAccessibleContext().setAccessibleName(Words.text("history.dialog"));
        list.addListSelectionListener(e -> {
            if (!e.getValueIsAdjusting()) {
                model.choose(list.getSelectedIndex());
            }
        });
        add(new JScrollPane(list));
        refresh();
    }

    JList<Version> versions() {
        return list;
    }

    void refresh() {
        var shown = new java.util.ArrayList<Version>();
        for (int i = 0; i < list.getModel().getSize(); i++) {
            shown.add(list.getModel().getElementAt(i));
        }
        if (!shown.equals(model.versions())) {
            list.setListData(model.versions().toArray(Version[]::new));
        }
        list.setSelectedIndex(model.chosenIndex());
        list.ensureIndexIsVisible(model.chosenIndex());
    }
}
