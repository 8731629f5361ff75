package id.dampingi.kit.ui;

import id.dampingi.kit.i18n.Words;
import java.awt.Cursor;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.ListSelectionModel;
import net.miginfocom.swing.MigLayout;

/** A card of lines under a heading; each line leads to the place where something can be done. */
public final class LineCard extends JPanel {
    private static final long serialVersionUID = 1L;

    /**
     * A line of the card.
     *
     * @param about whom or what it belongs to, below its name; {@code ""} for nothing
     * @param detail what is to be known, at the right
     * @param color of the detail, see {@link Theme#color}
     */
    public record Line(String name, String about, String detail, String color, Runnable open) {}

    private final JLabel heading;
    private final JLabel number = Theme.secondary("");
    private final JList<Line> list = new JList<>();
    private final JLabel nothing = Theme.secondary("");

    /** {@code key} is the heading and the card's name, with {@code .list} its lines'. */
    public LineCard(String key, String icon, String color) {
        super(new MigLayout("insets 14 8 10 8, fillx, wrap 1, gap 0, hidemode 3", "[grow, fill]", "[]8[][]4[]"));
        Theme.card(this);
        setName(key);
        heading = Theme.heading(Words.text(key));
        var head = new JPanel(new MigLayout("insets 0 12 0 12, fillx", "[]8[0:pref]10[]push"));
        head.setOpaque(false);
        head.add(new JLabel(Icons.of(icon, 18, color)));
        head.add(heading, "wmin 0");
        head.add(number, "wmin pref");
        add(head, "wmin 0");
        add(list, "wmin 0");
        add(nothing, "wmin 0, gap 12 12 0 8");
        nothing.setVisible(false);
        list.setName(key + ".list");
        list.getAccessibleContext().setAccessibleName(heading.getText());
        list.setCellRenderer(new LineOfCard());
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setOpaque(false);
        list.setCursor(Cursor.getPredefinedCursor(Cursor.HAND_CURSOR));
        keys();
        mouse();
    }

    /** Below the lines. */
    public void foot(JButton button) {
        add(button, "growx 0, gapleft 6");
    }

    public void heading(String words) {
        heading.setText(words);
        list.getAccessibleContext().setAccessibleName(words);
    }

    /** {@code count} stands beside the heading; without lines {@code none} says that there is nothing. */
    public void show(List<Line> lines, String count, String none) {
        list.setListData(lines.toArray(Line[]::new));
        list.setVisible(!lines.isEmpty());
        number.setText(count);
        nothing.setText(none);
        nothing.setVisible(lines.isEmpty());
        revalidate();
    }

    public void focusLines() {
        list.requestFocusInWindow();
    }

    private void keys() {
        Shortcuts.inside(list, "ENTER", () -> open(list.getSelectedIndex()));
        Shortcuts.inside(list, "SPACE", () -> open(list.getSelectedIndex()));
        list.addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent e) {
                if (list.isSelectionEmpty()) {
                    list.setSelectedIndex(0);
                }
            }

            @Override
            public void focusLost(FocusEvent e) {
                list.clearSelection();
            }
        });
    }

    private void mouse() {
        var mouse = new MouseAdapter() {
            @Override
            public void mouseMoved(MouseEvent e) {
                list.setSelectedIndex(list.locationToIndex(e.getPoint()));
            }

            @Override
            public void mouseExited(MouseEvent e) {
                if (!list.isFocusOwner()) {
                    list.clearSelection();
                }
            }

            @Override
            public void mouseClicked(MouseEvent e) {
                open(list.locationToIndex(e.getPoint()));
            }
        };
        list.addMouseListener(mouse);
        list.addMouseMotionListener(mouse);
    }

    private void open(int index) {
        if (index >= 0) {
            list.getModel().getElementAt(index).open().run();
        }
    }
}
