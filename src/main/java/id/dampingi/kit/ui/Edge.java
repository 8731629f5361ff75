package id.dampingi.kit.ui;

import java.awt.Component;
import java.awt.Graphics;
import java.awt.Insets;
import javax.swing.border.AbstractBorder;

/** A thin line at the top or at the right, in the theme's colour of the moment. */
public final class Edge extends AbstractBorder {
    private static final long serialVersionUID = 1L;

    private final int top;
    private final int right;

    /** In pixels. */
    public Edge(int top, int right) {
        this.top = top;
        this.right = right;
    }

    @Override
    public Insets getBorderInsets(Component c, Insets insets) {
        insets.set(top, 0, 0, right);
        return insets;
    }

    @Override
    public void paintBorder(Component c, Graphics g, int x, int y, int width, int height) {
        g.setColor(Theme.color("line"));
        g.fillRect(x, y, width, top);
        g.fillRect(x + width - right, y, right, height);
    }
}
