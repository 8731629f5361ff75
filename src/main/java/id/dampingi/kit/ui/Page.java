package id.dampingi.kit.ui;

import id.dampingi.kit.i18n.Words;
import java.awt.Component;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** The frame of every screen: back, title and subtitle at the left, search and commands at the right, content below. */
public class Page extends JPanel {
    private static final long serialVersionUID = 1L;

    private final JLabel title;
    private final JLabel subtitle = Theme.secondary("");
    private final JPanel left = new JPanel(new MigLayout("insets 0, gapx 0, hidemode 3", "[][0:pref]", "[]2[]"));
    private final JPanel right = new JPanel(new MigLayout("insets 0, gapx 8, hidemode 3"));

    /** {@code titleKey} is also the page's name. */
    public Page(String titleKey) {
        super(new MigLayout("insets 20 28 20 28, fill, wrap 2", "[grow, fill][]", "[]16[grow, fill]"));
        setName(titleKey);
        title = Theme.title(Words.text(titleKey));
        title.setName(titleKey + ".title");
        subtitle.setVisible(false);
        left.setOpaque(false);
        right.setOpaque(false);
        left.add(title, "cell 1 0, wmin 0");
        left.add(subtitle, "cell 1 1, wmin 0");
        add(left, "wmin 0");
        add(right, "aligny top");
    }

    public final void title(String text) {
        title.setText(text);
    }

    public final void subtitle(String text) {
        subtitle.setText(text);
        subtitle.setVisible(!text.isBlank());
    }

    /** An arrow before the title; Alt+Left does the same. */
    public final void back(Command command) {
        command.icon("arrow-left").shortcut("alt LEFT").within(this);
        left.add(command.iconButton(), "cell 0 0, gapright 8");
    }

    /** At the right of the header, in order. */
    public final void header(Component... components) {
        for (Component component : components) {
            right.add(component);
        }
    }

    public final void content(JComponent component) {
        add(component, "span, grow, wmin 0, hmin 0");
    }
}
