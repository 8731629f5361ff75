package id.dampingi.kit.ui;

import id.dampingi.kit.i18n.Words;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** A card of lines under a heading; each line leads to the place where something can be done. */
public class LineCard extends JPanel {
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
    private final LineList list = new LineList();
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
    }

    /** Below the lines. */
    public final void foot(JButton button) {
        add(button, "growx 0, gapleft 6");
    }

    public final void heading(String words) {
        heading.setText(words);
        list.getAccessibleContext().setAccessibleName(words);
    }

    /** {@code count} stands beside the heading; without lines {@code none} says that there is nothing. */
    public final void show(List<Line> lines, String count, String none) {
        list.setListData(lines.toArray(Line[]::new));
        list.setVisible(!lines.isEmpty());
        number.setText(count);
        nothing.setText(none);
        nothing.setVisible(lines.isEmpty());
        revalidate();
    }

    public final void focusLines() {
        list.requestFocusInWindow();
    }
}
