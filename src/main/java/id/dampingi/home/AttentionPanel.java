package id.dampingi.home;

import id.dampingi.evaluation.Rating;
import id.dampingi.kit.i18n.Formats;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Command;
import id.dampingi.kit.ui.LineCard;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.JButton;

/** A card that lists what needs attention for one reason; a line leads to the place where something can be done. */
final class AttentionPanel extends LineCard {
    private static final long serialVersionUID = 1L;

    private static final int FIRST_LINES = 5;

    /** So many are shown whole: a button to show one more would take as much room. */
    private static final int WHOLE_LINES = 6;

    private final Attention attention;
    private final transient Supplier<YearMonth> month;
    private final transient Consumer<HomeItem> open;
    private final transient Command all = new Command("home.all", this::showAll);
    private final JButton allButton = all.quietButton();
    private transient List<HomeItem> items = List.of();
    private boolean whole;

    AttentionPanel(Attention attention, Supplier<YearMonth> month, Consumer<HomeItem> open) {
        super(attention.key(), icon(attention), color(attention));
        this.attention = attention;
        this.month = month;
        this.open = open;
        foot(allButton);
    }

    void show(List<HomeItem> newItems) {
        if (!newItems.equals(items)) {
            items = newItems;
            fill();
        }
        setVisible(!items.isEmpty());
    }

    private void showAll() {
        whole = !whole;
        fill();
        focusLines();
    }

    private void fill() {
        int lines = whole || items.size() <= WHOLE_LINES ? items.size() : FIRST_LINES;
        show(items.stream().limit(lines).map(this::line).toList(), Formats.number(items.size()), "");
        all.text(whole ? Words.text("home.fewer") : Words.text("home.all", items.size()));
        allButton.setVisible(items.size() > WHOLE_LINES);
    }

    private Line line(HomeItem item) {
        Rating rating = item.rating();
        String color = attention == Attention.BEHIND && rating != null ? rating.key() : "secondary";
        return new Line(item.name(), item.about(), detail(item), color, () -> open.accept(item));
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
            case OVERDUE -> date == null ? "" : Formats.shortDate(date);
        };
    }

    private static String icon(Attention attention) {
        return switch (attention) {
            case BEHIND -> "triangle-alert";
            case NOT_VISITED -> "map-pin";
            case NOT_MEASURED -> "chart-column";
            case OVERDUE -> "history";
            case LATE_PLAN -> "list-todo";
            case UNDECIDED -> "lightbulb";
            case ACCESS_WAITING -> "users";
            case NO_NEWS -> "landmark";
            case EXIT_VISIT -> "sprout";
            case WITHOUT_TARGETS -> "target";
        };
    }

    private static String color(Attention attention) {
        return switch (attention) {
            case BEHIND -> "rating.offTrack";
            case NOT_VISITED, OVERDUE, LATE_PLAN, EXIT_VISIT -> "warning";
            case NOT_MEASURED, WITHOUT_TARGETS, UNDECIDED, ACCESS_WAITING, NO_NEWS -> "secondary";
        };
    }
}
