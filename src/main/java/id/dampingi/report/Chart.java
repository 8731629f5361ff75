package id.dampingi.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.Locale;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.fonts.FontUtil;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.Graphics2DRenderable;

/**
 * A chart drawn straight onto the page, as lines and text. Keeps its figures only, so that a filled report stays small
 * and can be serialized.
 */
abstract class Chart extends AbstractRenderer implements Graphics2DRenderable {
    private static final long serialVersionUID = 1;

    /** One drawing: the surface with the fonts of the report. */
    static final class Pen {
        final Graphics2D g;
        private final JasperReportsContext context;

        Pen(Graphics2D g, JasperReportsContext context) {
            this.g = g;
            this.context = context;
        }

        void font(int style, float size) {
            g.setFont(FontUtil.getInstance(context)
                    .getAwtFontFromBundles(true, "Liberation Sans", style, size, Locale.ROOT, false));
        }

        double width(String text) {
            return g.getFontMetrics().stringWidth(text);
        }

        void text(String text, double x, double y, Color color) {
            g.setColor(color);
            g.drawString(text, (float) x, (float) y);
        }

        void textTo(String text, double right, double y, Color color) {
            text(text, right - width(text), y, color);
        }

        void textAround(String text, double middle, double y, Color color) {
            text(text, middle - width(text) / 2, y, color);
        }

        /** The text with an ellipsis when it is wider than the room it has. */
        String cut(String text, double room) {
            if (width(text) <= room) {
                return text;
            }
            int end = text.length();
            while (end > 1 && width(text.substring(0, end) + "…") > room) {
                end = text.offsetByCodePoints(end, -1);
            }
            return text.substring(0, end) + "…";
        }

        void line(Shape line, Color color, BasicStroke stroke) {
            g.setColor(color);
            g.setStroke(stroke);
            g.draw(line);
        }

        void fill(Shape shape, Color color) {
            g.setColor(color);
            g.fill(shape);
        }

        /** The distance from the middle of a line of text to its baseline. */
        double drop() {
            FontMetrics metrics = g.getFontMetrics();
            return metrics.getAscent() * 0.36;
        }
    }

    @Override
    public final void render(JasperReportsContext context, Graphics2D page, Rectangle2D area) {
        Graphics2D g = (Graphics2D) page.create();
        try {
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            draw(new Pen(g, context), area);
        } finally {
            g.dispose();
        }
    }

    /** What the chart shows, for those who have the page read to them. */
    abstract String description();

    abstract void draw(Pen pen, Rectangle2D area);
}
