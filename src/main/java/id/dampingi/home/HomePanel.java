package id.dampingi.home;

import id.dampingi.agenda.AgendaAhead;
import id.dampingi.agenda.AgendaFeature;
import id.dampingi.kit.i18n.Formats;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Command;
import id.dampingi.kit.ui.EmptyState;
import id.dampingi.kit.ui.Icons;
import id.dampingi.kit.ui.MonthStepper;
import id.dampingi.kit.ui.Navigator;
import id.dampingi.kit.ui.Page;
import id.dampingi.kit.ui.Place;
import id.dampingi.kit.ui.Scroll;
import id.dampingi.kit.ui.Theme;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** The office's month: totals and scores at the top, below them what needs attention. */
final class HomePanel extends Page {
    private static final long serialVersionUID = 1L;

    private final transient HomeModel model;
    private final transient Navigator navigator;
    private final MonthStepper month;
    private final TotalsPanel totals = new TotalsPanel();
    private final JPanel left = column();
    private final JPanel right = column();
    private final JLabel heading = Theme.heading("");
    private final Map<Attention, AttentionPanel> cards = new EnumMap<>(Attention.class);
    private final JPanel calm = calm();
    private final AheadPanel ahead;
    private final EmptyState empty;

    HomePanel(HomeModel model, Navigator navigator) {
        super("home.screen");
        this.model = model;
        this.navigator = navigator;
        month = new MonthStepper("home.month", model::month);
        var report = new Command(
                "home.report",
                () -> navigator.go(new Place(
                        "report.screen", Optional.empty(), model.month().toString())));
        var agenda = new Command("home.agenda", () -> navigator.go(Place.of("agenda.screen")));
        var newGroup = new Command("group.new", () -> navigator.go(new Place("group.screen", Optional.empty(), "new")));
        newGroup.icon("plus");
        empty = new EmptyState("users", "home.empty", newGroup);
        ahead = new AheadPanel(
                item -> navigator.go(AgendaFeature.place(item)), () -> navigator.go(Place.of("agenda.screen")));
        right.add(ahead);
        for (Attention each : Attention.values()) {
            var card = new AttentionPanel(each, model::month, item -> open(each, item));
            cards.put(each, card);
            (isLeft(each) ? left : right).add(card);
        }
        header(
                month,
                agenda.tip().icon("calendar-days").button(),
                report.tip().icon("file-text").button());
        content(content());
        model.onChange(this::showModel);
        model.onScores(this::showScores);
        showModel();
    }

    private JPanel content() {
        var all = new JPanel(new MigLayout("insets 0, fillx, wrap 1, gap 0, hidemode 3", "[grow, fill]"));
        all.setOpaque(false);
        all.add(totals);
        all.add(heading, "gaptop 24, gapbottom 10");
        all.add(calm);
        all.add(left, "split 2, aligny top, growx, pushx, sg column, wmin 0");
        all.add(right, "gapleft 16, aligny top, growx, pushx, sg column, wmin 0");
        all.add(empty, "gaptop 40");
        var place = new JPanel(new MigLayout("insets 0, fill", "[grow, fill]", "[grow, fill]"));
        place.setOpaque(false);
        place.add(Scroll.down(all));
        return place;
    }

    private void showModel() {
        HomeFacts facts = model.facts();
        title(facts.office().isBlank() ? Words.text("home.screen") : facts.office());
        subtitle(Formats.date(model.today()));
        month.show(model.month());
        boolean any = !facts.groups().isEmpty();
        totals.setVisible(any);
        totals.show(model);
        empty.setVisible(model.loaded() && !any);
        heading.setVisible(any);
        heading.setText(Words.text("home.attention", Formats.month(model.month())));
        calm.setVisible(any && model.calm());
        ahead.setVisible(any && model.ahead().isPresent());
        ahead.show(model.ahead().orElse(AgendaAhead.NONE), model.today());
        cards.forEach((attention, card) -> card.show(any ? model.items(attention) : List.of()));
        revalidate();
    }

    private void showScores() {
        totals.show(model);
        calm.setVisible(!model.facts().groups().isEmpty() && model.calm());
        Objects.requireNonNull(cards.get(Attention.BEHIND)).show(model.items(Attention.BEHIND));
        revalidate();
    }

    private void open(Attention attention, HomeItem item) {
        navigator.go(
                switch (attention) {
                    case BEHIND -> Place.of("group.screen", item.record());
                    case NOT_VISITED -> Place.of("group.screen", item.record(), "activity");
                    case NOT_MEASURED, WITHOUT_TARGETS -> Place.of("group.screen", item.record(), "measuring");
                    case EXIT_VISIT -> Place.of("group.screen", item.record(), "stage");
                    case ACCESS_WAITING -> Place.of("group.screen", item.record(), "access");
                    case NO_NEWS -> Place.of("group.screen", item.record(), "aspiration");
                    case UNDECIDED -> Place.of("problem.screen", item.record());
                    case LATE_PLAN -> Place.of("problem.screen", item.record(), "plan");
                    case OVERDUE -> Place.of("activity.screen", item.record());
                });
    }

    /** Groups at the left, what is to be done in the field at the right. */
    private static boolean isLeft(Attention attention) {
        return switch (attention) {
            case BEHIND, NOT_MEASURED, WITHOUT_TARGETS, UNDECIDED, ACCESS_WAITING, NO_NEWS -> true;
            case NOT_VISITED, OVERDUE, LATE_PLAN, EXIT_VISIT -> false;
        };
    }

    private static JPanel column() {
        var column = new JPanel(new MigLayout("insets 0, fillx, wrap 1, gap 16, hidemode 3", "[grow, fill]"));
        column.setOpaque(false);
        return column;
    }

    /** Praise where it is due. */
    private static JPanel calm() {
        var panel = Theme.card(new JPanel(new MigLayout("insets 16 20 16 20", "[]14[grow]", "[]2[]")));
        panel.setName("home.calm");
        panel.add(new JLabel(Icons.of("circle-check", 28, "success")), "spany 2");
        panel.add(Theme.heading(Words.text("home.calm")), "wrap");
        panel.add(Theme.secondary(Words.text("home.calmText")));
        return panel;
    }
}
