package id.dampingi.dossier;

import id.dampingi.activity.Activity;
import id.dampingi.approach.Approach;
import id.dampingi.kit.i18n.Formats;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.LineCard;
import id.dampingi.kit.ui.LineCard.Line;
import id.dampingi.kit.ui.Scroll;
import id.dampingi.plan.PlanItem;
import id.dampingi.problem.ProblemRow;
import id.dampingi.stage.StageCriterion;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** A group's month in the four approaches side by side, and below what is to be done next; each line leads to its place. */
final class OverviewPanel extends JPanel {
    private static final long serialVersionUID = 1L;

    private final transient GroupPageModel model;
    private final transient OverviewFeature doors;
    private final Map<Approach, ApproachCardPanel> cards = new EnumMap<>(Approach.class);
    private final LineCard planned = new LineCard("overview.planned", "calendar-days", "accent");
    private final LineCard plans = new LineCard("overview.plans", "list-todo", "accent");
    private final LineCard lastVisit = new LineCard("overview.lastVisit", "map-pin", "accent");
    private final LineCard waiting = new LineCard("overview.waiting", "history", "warning");
    private final LineCard problems = new LineCard("overview.problems", "lightbulb", "warning");
    private final LineCard stage = new LineCard("overview.stage", "sprout", "success");

    OverviewPanel(GroupPageModel model, OverviewFeature doors) {
        super(new MigLayout("insets 0, fill", "[grow, fill]", "[grow, fill]"));
        this.model = model;
        this.doors = doors;
        setName("group.overview");
        setOpaque(false);
        var all = new JPanel(new MigLayout("insets 0, fillx, wrap 1, gap 0", "[grow, fill]", "[]14[]"));
        all.setOpaque(false);
        all.add(approaches(), "wmin 0");
        all.add(column(planned, plans, waiting), "split 2, aligny top, growx, pushx, sg column, wmin 0");
        all.add(column(problems, stage, lastVisit), "gapleft 14, aligny top, growx, pushx, sg column, wmin 0");
        add(Scroll.down(all), "wmin 0, hmin 0");
        model.onOutlook(this::refresh);
        refresh();
    }

    private JPanel approaches() {
        var row = new JPanel(new MigLayout("insets 0, fill, gapx 10", "[grow, fill, sg card]".repeat(4), "[fill]"));
        row.setOpaque(false);
        for (Approach approach : Approach.values()) {
            var card = new ApproachCardPanel(approach, () -> doors.part("activity"), () -> doors.part("measuring"));
            cards.put(approach, card);
            row.add(card, "wmin 0");
        }
        return row;
    }

    private static JPanel column(LineCard... cards) {
        var column = new JPanel(new MigLayout("insets 0, fillx, wrap 1, gap 14, hidemode 3", "[grow, fill]"));
        column.setOpaque(false);
        List.of(cards).forEach(column::add);
        return column;
    }

    private void refresh() {
        model.page().ifPresent(page -> {
            page.cards()
                    .forEach(card -> Objects.requireNonNull(
                                    cards.get(card.result().approach()))
                            .show(card));
            show(page.outlook());
        });
    }

    private void show(GroupOutlook outlook) {
        planned.show(
                outlook.planned().isEmpty()
                        ? List.of(toDo("overview.nothingPlanned", "overview.plan", "activity"))
                        : outlook.planned().stream().map(this::line).toList(),
                count(outlook.plannedCount()),
                "");
        plans.show(
                outlook.plans().stream().map(this::line).toList(),
                count(outlook.planCount()),
                Words.text("overview.noPlans"));
        lastVisit.show(outlook.lastVisit().stream().map(this::visit).toList(), "", Words.text("overview.neverVisited"));
        problems.show(
                outlook.problems().stream().map(this::line).toList(),
                count(outlook.problemCount()),
                Words.text("overview.noProblems"));
        waiting.show(outlook.waiting().stream().map(this::line).toList(), "", Words.text("overview.nothingWaits"));
        showStage(outlook);
        revalidate();
    }

    private void showStage(GroupOutlook outlook) {
        stage.setVisible(outlook.nextStage().isPresent());
        outlook.nextStage().ifPresent(next -> {
            int met = outlook.asked() - outlook.open().size();
            stage.heading(Words.text("stage.opens", Words.text(next.key())));
            stage.show(
                    outlook.open().isEmpty()
                            ? List.of(toDo(
                                    outlook.asked() == 0 ? "stage.noCriteria" : "overview.allMet",
                                    "stage.change",
                                    "stage"))
                            : outlook.open().stream().map(this::line).toList(),
                    outlook.asked() == 0 ? "" : Words.text("overview.metOf", met, outlook.asked()),
                    "");
        });
    }

    /** Where there is nothing yet: what can be done about it. */
    private Line toDo(String nothing, String what, String part) {
        return new Line(Words.text(nothing), "", Words.text(what), "accent", () -> doors.part(part));
    }

    private Line line(Activity activity) {
        boolean late = activity.date().isBefore(model.today());
        return new Line(
                activity.title(),
                activity.place(),
                due(activity.date()),
                late ? "problem" : "secondary",
                () -> doors.activity(this, activity));
    }

    private Line visit(Activity activity) {
        long days = ChronoUnit.DAYS.between(activity.date(), model.today());
        String ago = days < 1 ? Words.text("overview.today") : Words.text("overview.daysAgo", days);
        return new Line(
                activity.title(),
                activity.result().lines().findFirst().orElse(activity.place()),
                ago,
                "secondary",
                () -> doors.activity(this, activity));
    }

    private Line line(PlanItem plan) {
        LocalDate due = plan.due();
        return new Line(
                plan.plan().lines().findFirst().orElse(""),
                plan.person(),
                due == null ? Words.text("overview.noDue") : due(due),
                plan.isOverdue(model.today()) ? "problem" : "secondary",
                () -> doors.plan(this, plan));
    }

    private Line line(ProblemRow row) {
        return new Line(
                row.problem().statement().lines().findFirst().orElse(""),
                Words.text(row.progress().next().openKey()),
                Words.text(row.problem().approach().key()),
                row.problem().approach().key(),
                () -> doors.problem(row.problem().id()));
    }

    private Line line(Waiting waits) {
        LocalDate since = waits.since();
        return new Line(
                Words.text(waits.kind().key(), waits.count()),
                waits.longest(),
                since == null ? "" : Words.text("overview.days", ChronoUnit.DAYS.between(since, model.today())),
                "secondary",
                () -> doors.part(waits.kind().part()));
    }

    private Line line(StageCriterion criterion) {
        return new Line(criterion.nameIn(Words.language()), "", "", "secondary", () -> doors.part("stage"));
    }

    private String due(LocalDate day) {
        return day.isBefore(model.today())
                ? Words.text("overview.late", Formats.shortDate(day))
                : Formats.shortDate(day);
    }

    private static String count(int number) {
        return number == 0 ? "" : Formats.number(number);
    }
}
