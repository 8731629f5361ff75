package id.dampingi.kit.ui;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Insets;
import java.awt.Rectangle;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.Scrollable;

/** Content of a scroll pane that is as wide as the pane, so that it scrolls only up and down. */
final class FillWidth extends JPanel implements Scrollable {
    private static final long serialVersionUID = 1L;

    FillWidth(JComponent content, Insets margin) {
        super(new BorderLayout());
        setOpaque(false);
        setBorder(BorderFactory.createEmptyBorder(margin.top, margin.left, margin.bottom, margin.right));
        add(content);
    }

    /** Calls {@code action} when the content has become taller than it was. */
    void onTaller(Runnable action) {
        addComponentListener(new ComponentAdapter() {
            private int height = getPreferredSize().height;

            @Override
            public void componentResized(ComponentEvent e) {
                int before = height;
                height = getPreferredSize().height;
                if (height > before) {
                    action.run();
                }
            }
        });
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
        return getPreferredSize();
    }

    @Override
    public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
        return 16;
    }

    @Override
    public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
        return visible.height - 32;
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return true;
    }

    @Override
    public boolean getScrollableTracksViewportHeight() {
        return false;
    }
}
