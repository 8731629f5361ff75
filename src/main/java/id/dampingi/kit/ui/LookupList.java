package id.dampingi.kit.ui;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Vector;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.ListCellRenderer;
import javax.swing.ListSelectionModel;
import net.miginfocom.swing.MigLayout;

/** The list under a {@link LookupField}. The focus stays in the field, whose keys move in the list while it is open. */
final class LookupList<T> {
    private static final int ROWS = 7;
    private static final int ROW_HEIGHT = 44;
    private static final int LEAST_WIDTH = 360;

    private final JTextField input;
    private final Consumer<T> chosen;
    private final JList<T> list = new JList<>();
    private final JPopupMenu popup = new JPopupMenu();
    private final JScrollPane scroll = new JScrollPane(list);

    LookupList(JTextField input, Function<T, Lines> lines, Consumer<T> chosen) {
        this.input = input;
        this.chosen = chosen;
        list.setCellRenderer(new Row<>(lines));
        list.setFixedCellHeight(ROW_HEIGHT);
        // As wide as there is room, so that a long line ends in dots before the bar at the side.
        list.setFixedCellWidth(1);
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setFocusable(false);
        list.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseReleased(MouseEvent e) {
                choose();
            }
        });
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.getVerticalScrollBar().setFocusable(false);
        popup.setFocusable(false);
        popup.setLayout(new BorderLayout());
        popup.add(scroll);
        input.addFocusListener(new FocusAdapter() {
            @Override
            public void focusLost(FocusEvent e) {
                close();
            }
        });
        key("DOWN", () -> move(1));
        key("UP", () -> move(-1));
        key("PAGE_DOWN", () -> move(ROWS));
        key("PAGE_UP", () -> move(-ROWS));
        key("ENTER", this::choose);
        key("ESCAPE", this::close);
    }

    /** Nothing found closes the list. */
    void show(List<T> found) {
        if (found.isEmpty()) {
            close();
            return;
        }
        list.setListData(new Vector<>(found));
        list.setSelectedIndex(0);
        list.ensureIndexIsVisible(0);
        list.setName(input.getName() + ".list");
        list.getAccessibleContext()
                .setAccessibleName(input.getAccessibleContext().getAccessibleName());
        list.setVisibleRowCount(Math.min(ROWS, found.size()));
        int width = Math.max(LEAST_WIDTH, input.getWidth());
        var edge = popup.getInsets();
        popup.setPopupSize(width, Math.min(ROWS, found.size()) * ROW_HEIGHT + edge.top + edge.bottom);
        if (!popup.isVisible()) {
            popup.show(input, 0, input.getHeight() + 2);
        }
    }

    void close() {
        popup.setVisible(false);
    }

    private void choose() {
        T one = list.getSelectedValue();
        if (one != null) {
            chosen.accept(one);
        }
    }

    private void move(int rows) {
        int last = list.getModel().getSize() - 1;
        int to = Math.max(0, Math.min(last, list.getSelectedIndex() + rows));
        list.setSelectedIndex(to);
        list.ensureIndexIsVisible(to);
    }

    /** While the list is closed the key does what it always does: Enter may save a dialog, Escape leave it. */
    private void key(String keys, Runnable work) {
        WhenOpen.bind(input, popup, keys, work);
    }

    /** Two lines: the name, and smaller where it lies. */
    private static final class Row<T> extends JPanel implements ListCellRenderer<T> {
        private static final long serialVersionUID = 1L;

        private final transient Function<T, Lines> lines;
        private final JLabel first = new JLabel();
        private final JLabel second = Theme.small("");

        Row(Function<T, Lines> lines) {
            super(new MigLayout("insets 4 10 4 10, gapy 0, wrap 1", "[grow, fill]", "push[][]push"));
            this.lines = lines;
            add(first, "wmin 0");
            add(second, "wmin 0");
        }

        @Override
        public Component getListCellRendererComponent(
                JList<? extends T> list, T value, int index, boolean selected, boolean focused) {
            Lines texts = lines.apply(value);
            first.setText(texts.first());
            second.setText(texts.second());
            setBackground(selected ? list.getSelectionBackground() : list.getBackground());
            first.setForeground(selected ? list.getSelectionForeground() : list.getForeground());
            second.setForeground(selected ? list.getSelectionForeground() : Theme.color("secondary"));
            getAccessibleContext().setAccessibleName(texts.first() + ", " + texts.second());
            return this;
        }
    }
}
