package id.dampingi.report;

import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Command;
import id.dampingi.kit.ui.EmptyState;
import id.dampingi.kit.ui.Theme;
import java.awt.CardLayout;
import java.awt.Point;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.util.Optional;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.SwingConstants;
import net.miginfocom.swing.MigLayout;

/** The pages of the report that is looked at, below a bar to turn and to zoom them. */
final class PreviewPanel extends JPanel {
    private static final long serialVersionUID = 1L;

    private final transient PreviewModel model;
    private final PagesPanel pages;
    private final JScrollPane scroll;
    private final JLabel title = Theme.heading("");
    private final JLabel page = Theme.secondary("");
    private final JLabel zoom = Theme.secondary("");
    private final JPanel cards = new JPanel(new CardLayout());
    private final JLabel waiting = Theme.secondary(Words.text("report.preparing"));
    private final Command before = new Command("report.pageBefore", () -> turn(-1)).icon("chevron-up");
    private final Command after = new Command("report.pageAfter", () -> turn(1)).icon("chevron-down");
    private transient Optional<PrintedReport> shown = Optional.empty();

    PreviewPanel(PreviewModel model) {
        super(new MigLayout("insets 0, fill, gap 0 8", "[grow, fill]", "[][grow, fill]"));
        this.model = model;
        setOpaque(false);
        pages = new PagesPanel(model);
        scroll = new JScrollPane(pages);
        scroll.setName("report.preview");
        scroll.getVerticalScrollBar().setUnitIncrement(24);
        scroll.getViewport().addChangeListener(e -> tellPage());
        scroll.getViewport().addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent e) {
                pages.fit(scroll.getViewport().getWidth());
                tellPage();
            }
        });
        waiting.setHorizontalAlignment(SwingConstants.CENTER);
        cards.setOpaque(false);
        cards.add(scroll, "pages");
        cards.add(waiting, "waiting");
        cards.add(new EmptyState("file-text", "report.empty"), "empty");
        add(bar(), "wrap");
        add(cards, "wmin 0, hmin 0");
    }

    void refresh() {
        Optional<PrintedReport> report = model.report();
        if (!report.equals(shown)) {
            shown = report;
            pages.show(report);
            pages.fit(scroll.getViewport().getWidth());
            scroll.getViewport().setViewPosition(new Point(0, 0));
            title.setText(report.map(PrintedReport::title).orElse(""));
        }
        var layout = (CardLayout) cards.getLayout();
        layout.show(cards, report.isPresent() ? "pages" : model.isLoading() ? "waiting" : "empty");
        tellPage();
    }

    private JPanel bar() {
        var bar = new JPanel(new MigLayout("insets 0, gapx 4", "[grow, fill][][][]16[][][][]", "[]"));
        bar.setOpaque(false);
        title.setName("report.title");
        page.setName("report.page");
        zoom.setName("report.zoom");
        zoom.setHorizontalAlignment(SwingConstants.CENTER);
        bar.add(title, "wmin 0");
        bar.add(before.iconButton());
        bar.add(page);
        bar.add(after.iconButton());
        bar.add(new Command("report.zoomOut", () -> zoom(1 / PagesPanel.STEP))
                .icon("zoom-out")
                .shortcut("ctrl MINUS")
                .within(this)
                .iconButton());
        bar.add(zoom, "w 44!");
        bar.add(new Command("report.zoomIn", () -> zoom(PagesPanel.STEP))
                .icon("zoom-in")
                .shortcut("ctrl PLUS")
                .within(this)
                .iconButton());
        bar.add(new Command("report.fitWidth", this::fitWidth)
                .shortcut("ctrl 0")
                .within(this)
                .quietButton());
        return bar;
    }

    private void zoom(double factor) {
        pages.zoom(factor);
        tellPage();
    }

    private void fitWidth() {
        pages.fitAlways(scroll.getViewport().getWidth());
        tellPage();
    }

    private void turn(int by) {
        int to = pages.pageAt(middle()) + by;
        scroll.getViewport().setViewPosition(new Point(scroll.getViewport().getViewPosition().x, pages.top(to)));
    }

    private void tellPage() {
        int count = shown.map(PrintedReport::pages).orElse(0);
        int at = pages.pageAt(middle());
        page.setText(count == 0 ? "" : Words.text("report.pageOf", at + 1, count));
        zoom.setText(count == 0 ? "" : Math.round(pages.zoom() * 100) + "%");
        before.setEnabled(at > 0);
        after.setEnabled(at < count - 1);
    }

    private int middle() {
        return scroll.getViewport().getViewPosition().y + scroll.getViewport().getHeight() / 2;
    }
}
