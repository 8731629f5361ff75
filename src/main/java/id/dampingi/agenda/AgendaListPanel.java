package id.dampingi.agenda;

import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Scroll;
import id.dampingi.kit.ui.Shortcuts;
import id.dampingi.kit.ui.Theme;
import java.awt.Cursor;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.ListSelectionModel;
import net.miginfocom.swing.MigLayout;

/** A card with items: Enter or a click leads to the record. */
final class AgendaListPanel extends JPanel {
    private static final long serialVersionUID = 1L;

    private final JLabel heading = Theme.heading("");
    private final JLabel number = Theme.secondary("");
    private final JLabel note = Theme.secondary("");
    private final JList<AgendaItem> list = new JList<>();
    private final transient Consumer<AgendaItem> open;

    /** {@code key} names the list. */
    AgendaListPanel(String key, AgendaItemPanel.Before before, Supplier<LocalDate> today, Consumer<AgendaItem> open) {
        super(new MigLayout("insets 12 8 8 8, fill, wrap 2, gap 0, hidemode 3", "[]8[grow]", "[]6[]0[grow, fill]"));
        this.open = open;
        Theme.card(this);
        list.setName(key);
        list.setOpaque(false);
        list.setFixedCellWidth(1);
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setCellRenderer(new AgendaItemPanel(before, today));
        list.setCursor(Cursor.getPredefinedCursor(Cursor.HAND_CURSOR));
        list.getAccessibleContext().setAccessibleName(Words.text(key));
        add(heading, "gapleft 8");
        add(number);
        add(note, "span, wmin 0, gapleft 8, gapbottom 8");
        add(Scroll.down(list), "span, grow, wmin 0, hmin 0");
        Shortcuts.inside(list, "ENTER", () -> open(list.getSelectedValue()));
        Shortcuts.inside(list, "SPACE", () -> open(list.getSelectedValue()));
        list.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent e) {
                int at = list.locationToIndex(e.getPoint());
                if (at >= 0 && list.getCellBounds(at, at).contains(e.getPoint())) {
                    open(list.getModel().getElementAt(at));
                }
            }
        });
        list.addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent e) {
                if (list.isSelectionEmpty()) {
                    list.setSelectedIndex(0);
                }
                list.repaint();
            }

            @Override
            public void focusLost(FocusEvent e) {
                list.repaint();
            }
        });
    }

    /**
     * @param count stands beside the title
     * @param words stand above the items, or instead of them
     */
    void show(String title, List<AgendaItem> items, String count, String words) {
        heading.setText(title);
        number.setText(count);
        note.setText(words);
        note.setVisible(!words.isEmpty());
        AgendaItem before = list.getSelectedValue();
        list.setListData(items.toArray(AgendaItem[]::new));
        if (before != null) {
            list.setSelectedValue(before, true);
        }
        list.setFocusable(!items.isEmpty());
    }

    JList<AgendaItem> items() {
        return list;
    }

    private void open(AgendaItem item) {
        if (item != null) {
            open.accept(item);
        }
    }
}
