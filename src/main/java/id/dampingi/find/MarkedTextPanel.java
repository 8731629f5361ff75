package id.dampingi.find;

import java.awt.Dimension;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Toolkit;
import java.util.BitSet;
import java.util.Map;
import javax.swing.JComponent;

/** A line of text in which what was typed stands out; what does not fit ends in three dots. */
final class MarkedTextPanel extends JComponent {
    private static final long serialVersionUID = 1L;

    private static final String DOTS = "…";

    private String text = "";
    private transient BitSet marked = new BitSet();

    /** Plain text, whatever stands in it. */
    void show(String newText, String typed) {
        text = newText;
        marked = Matches.of(newText, typed);
    }

    String text() {
        return text;
    }

    @Override
    public Dimension getPreferredSize() {
        FontMetrics metrics = getFontMetrics(bold());
        return new Dimension(metrics.stringWidth(text), metrics.getHeight());
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        var g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        if (Toolkit.getDefaultToolkit().getDesktopProperty("awt.font.desktophints") instanceof Map<?, ?> hints) {
            g.addRenderingHints(hints);
        }
        g.setColor(getForeground());
        int base = getFontMetrics(bold()).getAscent();
        int room = getWidth() - getFontMetrics(getFont()).stringWidth(DOTS);
        int x = 0;
        for (int at = 0; at < text.length(); ) {
            boolean bold = marked.get(at);
            int end = bold ? marked.nextClearBit(at) : next(at);
            g.setFont(bold ? bold() : getFont());
            FontMetrics metrics = g.getFontMetrics();
            String part = text.substring(at, end);
            boolean last = end == text.length();
            if (x + metrics.stringWidth(part) > (last ? getWidth() : room)) {
                g.drawString(fitting(part, metrics, room - x) + DOTS, x, base);
                break;
            }
            g.drawString(part, x, base);
            x += metrics.stringWidth(part);
            at = end;
        }
        g.dispose();
    }

    private int next(int at) {
        int next = marked.nextSetBit(at);
        return next < 0 ? text.length() : next;
    }

    private static String fitting(String part, FontMetrics metrics, int room) {
        int length = part.length();
        while (length > 0 && metrics.stringWidth(part.substring(0, length)) > room) {
            length--;
        }
        return part.substring(0, length);
    }

    private Font bold() {
        return getFont().deriveFont(Font.BOLD);
    }
}
