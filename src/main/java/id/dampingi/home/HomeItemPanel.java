package id.dampingi.home;

import id.dampingi.evaluation.Rating;
import id.dampingi.kit.i18n.Formats;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Theme;
import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Supplier;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.ListCellRenderer;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;

/** Draws a line of a card: the name, whom it belongs to, and at the right what is to be known. */
final class HomeItemPanel extends JPanel implements ListCellRenderer<HomeItem> {
    private static final long serialVersionUID = 1L;

    private final Attention attention;
    private final transient Supplier<YearMonth> month;
    private final JLabel name = new JLabel();
    private final JLabel about = Theme.small("");
    private final JLabel detail = Theme.secondary("");
    private boolean chosen;

    HomeItemPanel(Attention attention, Supplier<YearMonth> month) {
        super(new MigLayout("insets 7 12 7 12, fillx, gap 0", "[grow, fill]12[]", "[]1[]"));
        this.attention = attention;
        this.month = month;
        setOpaque(false);
        add(name, "wmin 0");
        add(detail, "spany 2, wrap");
        add(about, "wmin 0");
    }

    @Override
    public Component getListCellRendererComponent(
            JList<? extends HomeItem> list, HomeItem item, int index, boolean selected, boolean focus) {
        name.setText(item.name());
        about.setText(item.about().isEmpty() ? " " : item.about());
        detail.setText(detail(item));
        detail.setForeground(color(item));
        chosen = selected;
        getAccessibleContext().setAccessibleName(item.name() + ", " + detail.getText());
        return this;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        super.paintComponent(graphics);
        if (chosen) {
            var g = (Graphics2D) graphics.create();
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g.setColor(UIManager.getColor("Table.selectionBackground"));
            g.fillRoundRect(0, 0, getWidth(), getHeight(), 10, 10);
            g.dispose();
        }
    }

    private String detail(HomeItem item) {
        LocalDate date = item.date();
        Double score = item.score();
        Rating rating = item.rating();
        return switch (attention) {
            case BEHIND ->
                score == null || rating == null
                        ? ""
                        : Words.text("home.scoreAndRating", Formats.percent(score), Words.text(rating.key()));
            case NOT_VISITED ->
                date == null ? Words.text("home.neverVisited") : Words.text("home.lastVisit", Formats.shortDate(date));
            case NOT_MEASURED -> Words.text("home.noValues", Formats.month(month.get()));
            case WITHOUT_TARGETS ->
                Words.text("home.noTargets", String.valueOf(month.get().getYear()));
            case EXIT_VISIT -> date == null ? "" : Words.text("home.exitDue", Formats.shortDate(date));
            case UNDECIDED, ACCESS_WAITING -> date == null ? "" : Words.text("home.raised", Formats.shortDate(date));
            case NO_NEWS -> date == null ? "" : Words.text("home.lastNews", Formats.shortDate(date));
            case LATE_PLAN -> date == null ? "" : Words.text("home.due", Formats.shortDate(date));
            case OVERDUE, AHEAD -> date == null ? "" : Formats.shortDate(date);
        };
    }

    private Color color(HomeItem item) {
        Rating rating = item.rating();
        return attention == Attention.BEHIND && rating != null ? Theme.color(rating.key()) : Theme.color("secondary");
    }
}
