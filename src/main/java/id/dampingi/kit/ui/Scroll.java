package id.dampingi.kit.ui;

import java.awt.Insets;
import javax.swing.JComponent;
import javax.swing.JScrollPane;
import javax.swing.ScrollPaneConstants;

/** Scroll panes that look like the page they stand on. */
public final class Scroll {
    private Scroll() {}

    /** Content as wide as the pane, which scrolls up and down only. */
    public static JScrollPane down(JComponent content) {
        // Room for the glow around a field that has the focus.
        return down(content, new Insets(3, 3, 3, 12));
    }

    static JScrollPane down(JComponent content, Insets insets) {
        var scroll = new JScrollPane(new FillWidth(content, insets));
        scroll.setBorder(null);
        scroll.setOpaque(false);
        scroll.getViewport().setOpaque(false);
        scroll.setHorizontalScrollBarPolicy(ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        return scroll;
    }
}
