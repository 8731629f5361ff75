package id.dampingi.kit.ui;

import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Toolkit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.swing.Icon;
import javax.swing.JLabel;
import javax.swing.SwingUtilities;

/** A label that breaks its text into as many lines as its width asks for, and never makes its place wider. */
public final class WrappedLabel extends JLabel {
    private static final long serialVersionUID = 1L;

    private static final int WIDEST_WISH = 200;

    @Override
    public Dimension getMinimumSize() {
        return new Dimension(40, getPreferredSize().height);
    }

    @Override
    public Dimension getPreferredSize() {
        int width = getWidth() > 0 ? getWidth() : WIDEST_WISH;
        int height = lines(width).size() * metrics().getHeight();
        return new Dimension(WIDEST_WISH, Math.max(height, iconHeight()));
    }

    @Override
    public void setBounds(int x, int y, int width, int height) {
        boolean other = width != getWidth();
        super.setBounds(x, y, width, height);
        if (other && getPreferredSize().height != height) {
            SwingUtilities.invokeLater(this::revalidate);
        }
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        var g = (Graphics2D) graphics.create();
        if (Toolkit.getDefaultToolkit().getDesktopProperty("awt.font.desktophints") instanceof Map<?, ?> hints) {
            g.addRenderingHints(hints);
        } else {
            g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        }
        FontMetrics metrics = metrics();
        Icon icon = getIcon();
        if (icon != null) {
            icon.paintIcon(this, g, 0, Math.max(0, (metrics.getHeight() - icon.getIconHeight()) / 2));
        }
        g.setColor(getForeground());
        g.setFont(getFont());
        int y = metrics.getAscent();
        for (String line : lines(getWidth())) {
            g.drawString(line, indent(), y);
            y += metrics.getHeight();
        }
        g.dispose();
    }

    private List<String> lines(int width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        String text = getText() == null ? "" : getText();
        for (String word : text.split(" ")) {
            boolean full = metrics().stringWidth(line + " " + word) > width - indent();
            if (full && !line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private int indent() {
        return getIcon() == null ? 0 : getIcon().getIconWidth() + getIconTextGap();
    }

    private int iconHeight() {
        return getIcon() == null ? 0 : getIcon().getIconHeight();
    }

    private FontMetrics metrics() {
        return getFontMetrics(getFont());
    }
}
