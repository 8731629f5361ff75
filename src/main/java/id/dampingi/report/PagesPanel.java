package id.dampingi.report;

import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Theme;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.swing.JPanel;
import javax.swing.Scrollable;
import org.jspecify.annotations.Nullable;

/** Pages one below the other. Only those in sight are drawn, off the event thread, and only few pictures are kept. */
final class PagesPanel extends JPanel implements Scrollable {
    static final double STEP = 1.25;

    private static final long serialVersionUID = 1L;
    private static final int GAP = 20;
    private static final int MARGIN = 24;
    private static final int PICTURES_KEPT = 5;
    private static final double SMALLEST = 0.3;
    private static final double LARGEST = 3;

    /** A page in one size. */
    private record Wanted(int page, double zoom) {}

    private final transient PreviewModel model;
    private final transient Map<Wanted, BufferedImage> pictures = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Wanted, BufferedImage> eldest) {
            return size() > PICTURES_KEPT;
        }
    };
    private final transient Set<Wanted> asked = new HashSet<>();
    private transient Optional<PrintedReport> report = Optional.empty();
    private double zoom = 1;
    private boolean fits = true;

    PagesPanel(PreviewModel model) {
        this.model = model;
        setName("report.pages");
        setFocusable(true);
        getAccessibleContext().setAccessibleName(Words.text("report.preview"));
    }

    void show(Optional<PrintedReport> newReport) {
        report = newReport;
        pictures.clear();
        asked.clear();
        revalidate();
        repaint();
    }

    /** Whether nothing is on its way that is to be seen. */
    boolean isDrawn() {
        return report.isPresent() && asked.isEmpty() && !pictures.isEmpty();
    }

    double zoom() {
        return zoom;
    }

    void zoom(double factor) {
        fits = false;
        set(zoom * factor);
    }

    void fitAlways(int width) {
        fits = true;
        fit(width);
    }

    /** Unless a zoom was chosen, pages are as wide as there is room. */
    void fit(int width) {
        if (fits && width > 0) {
            report.ifPresent(shown -> set((width - 2.0 * MARGIN) / shown.width()));
        }
    }

    int top(int page) {
        return report.map(shown -> MARGIN / 2 + page * step(shown)).orElse(0);
    }

    /** The page at a height of this component. */
    int pageAt(int y) {
        return report.map(shown -> Math.max(0, Math.min(shown.pages() - 1, (y - MARGIN / 2) / step(shown))))
                .orElse(0);
    }

    private void set(double wanted) {
        double limited = Math.max(SMALLEST, Math.min(LARGEST, wanted));
        if (Math.abs(limited - zoom) > 0.001) {
            zoom = limited;
            revalidate();
            repaint();
        }
    }

    private int step(PrintedReport shown) {
        return (int) Math.round(shown.height() * zoom) + GAP;
    }

    @Override
    public Dimension getPreferredSize() {
        return report.map(shown -> new Dimension(
                        (int) Math.round(shown.width() * zoom) + 2 * MARGIN,
                        shown.pages() * step(shown) - GAP + MARGIN))
                .orElse(new Dimension(0, 0));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setColor(Theme.color("desk"));
        g.fillRect(0, 0, getWidth(), getHeight());
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        report.ifPresent(shown -> {
            Rectangle clip = g.getClipBounds();
            for (int page = pageAt(clip.y); page <= pageAt(clip.y + clip.height); page++) {
                paint(g, shown, page);
            }
        });
        g.dispose();
    }

    private void paint(Graphics2D g, PrintedReport shown, int page) {
        int width = (int) Math.round(shown.width() * zoom);
        int height = (int) Math.round(shown.height() * zoom);
        int x = (getWidth() - width) / 2;
        int y = top(page);
        g.setColor(Theme.color("line"));
        g.drawRect(x - 1, y - 1, width + 1, height + 1);
        g.setColor(Color.WHITE);
        g.fillRect(x, y, width, height);
        BufferedImage picture =
                picture(shown, new Wanted(page, zoom * g.getTransform().getScaleX()));
        if (picture != null) {
            g.drawImage(picture, x, y, width, height, null);
        }
    }

    private @Nullable BufferedImage picture(PrintedReport shown, Wanted wanted) {
        BufferedImage picture = pictures.get(wanted);
        if (picture == null && asked.add(wanted)) {
            model.image(shown, wanted.page(), wanted.zoom(), drawn -> {
                asked.remove(wanted);
                pictures.put(wanted, drawn);
                repaint();
            });
        }
        return picture;
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
        return getPreferredSize();
    }

    @Override
    public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
        return 40;
    }

    @Override
    public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
        return (int) (visible.height * 0.9);
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return getParent() != null && getPreferredSize().width < getParent().getWidth();
    }

    @Override
    public boolean getScrollableTracksViewportHeight() {
        return getParent() != null && getPreferredSize().height < getParent().getHeight();
    }
}
