package id.dampingi.problem;

import id.dampingi.kit.i18n.Formats;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Command;
import id.dampingi.kit.ui.Edge;
import id.dampingi.kit.ui.Page;
import id.dampingi.kit.ui.Scroll;
import id.dampingi.kit.ui.Theme;
import id.dampingi.plan.PlanFeature;
import id.dampingi.plan.PlanItem;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** The whole way of a problem in one view: what is recorded of each step, and which steps were left open. */
final class WayPanel extends Page {
    private static final long serialVersionUID = 1L;

    private final transient ProblemWayModel model;
    private final transient WayDialog dialog;
    private final transient PlanFeature plans;
    private final transient Consumer<Problem> edit;
    private final JPanel sections = new JPanel(new MigLayout(
            "insets 0, fillx, wrap 2, gap 12", "[grow 55, fill, sg half][grow 45, fill, sg half]", "[fill]"));
    private final transient Command next = new Command("problem.next", this::next).icon("arrow-left");
    private final JButton nextButton;

    WayPanel(ProblemWayModel model, PlanFeature plans, Consumer<Problem> edit, Runnable back) {
        super("problem.page");
        this.model = model;
        this.plans = plans;
        this.edit = edit;
        dialog = new WayDialog(model);
        sections.setOpaque(false);
        back(new Command("problem.back", back));
        next.shortcut("ctrl N").within(this);
        nextButton = next.primaryButton();
        var delete = new Command("problem.delete", model::delete).icon("trash-2");
        header(delete.iconButton(), nextButton);
        var place = new JPanel(new MigLayout("insets 0, fill", "[grow, fill]", "[grow, fill]"));
        place.setOpaque(false);
        place.add(Scroll.down(sections), "hmin 0");
        content(place);
        model.onChange(this::refresh);
        refresh();
    }

    /** To what is to be done next. */
    void focusNext() {
        nextButton.requestFocusInWindow();
    }

    private void refresh() {
        sections.removeAll();
        title("");
        subtitle("");
        model.way().ifPresent(this::show);
        sections.revalidate();
        sections.repaint();
    }

    private void show(ProblemWay way) {
        Problem problem = way.problem();
        title(Words.text("problem.of", way.groupName()));
        subtitle(Words.text(
                "problem.raised",
                Formats.date(problem.date()),
                Words.text(problem.approach().key())));
        next.text(Words.text(nextKey(way)));
        next.putValue(javax.swing.Action.SMALL_ICON, null);
        sections.add(problemSection(way));
        sections.add(causes(way));
        sections.add(alternatives(way), "span");
        sections.add(decision(way), "span");
        sections.add(planSection(way), "span");
        sections.add(outcome(way), "span");
    }

    private static String nextKey(ProblemWay way) {
        return switch (way.progress().next()) {
            case PROBLEM, CAUSES -> "cause.edit";
            case ALTERNATIVES -> "alternative.new";
            case DECISION -> "decision.new";
            case PLAN -> "plan.new";
            case OUTCOME -> way.outcome().isPresent() ? "outcome.edit" : "outcome.new";
        };
    }

    private void next() {
        model.way().ifPresent(way -> {
            switch (way.progress().next()) {
                case PROBLEM, CAUSES -> dialog.causes(this, way);
                case ALTERNATIVES -> dialog.newAlternative(this, way);
                case DECISION -> dialog.decision(this, way);
                case PLAN -> newPlan(way);
                case OUTCOME -> dialog.outcome(this, way);
            }
        });
    }

    private JPanel problemSection(ProblemWay way) {
        Problem problem = way.problem();
        var section = new WaySectionPanel(
                Step.PROBLEM, way.progress(), new Command("problem.edit", () -> edit.accept(problem)).icon("pencil"));
        section.with(WayTextPanel.wrapped("problem.statement", problem.statement()));
        section.with(new WayTextPanel().fact("problem.score", ProblemMarkPanel.score(problem)));
        section.with(
                new WayTextPanel().fact("problem.raisedBy", problem.raisedBy()).fact("problem.raisedAt", place(way)));
        return section.with(new WayTextPanel().text("problem.note", problem.note()));
    }

    private static String place(ProblemWay way) {
        return String.join(
                " · ",
                Stream.of(way.problem().raisedAt(), way.raisedIn())
                        .filter(text -> !text.isBlank())
                        .toList());
    }

    private JPanel causes(ProblemWay way) {
        var section = new WaySectionPanel(
                Step.CAUSES,
                way.progress(),
                new Command("cause.edit", () -> dialog.causes(this, way)).icon("list-tree"));
        var tree = new JPanel(new MigLayout("insets 0, fillx, wrap 1, gapy 4", "[grow, fill]"));
        tree.setOpaque(false);
        List<Integer> depths = way.causes().depths();
        for (int i = 0; i < depths.size(); i++) {
            Cause cause = way.causes().all().get(i);
            var line = WayTextPanel.wrapped("cause." + i, (depths.get(i) == 0 ? "• " : "↳ ") + cause.statement());
            tree.add(line, "wmin 0, gapleft " + depths.get(i) * 20);
        }
        return section.with(tree);
    }

    private JPanel alternatives(ProblemWay way) {
        var section = new WaySectionPanel(
                Step.ALTERNATIVES,
                way.progress(),
                new Command("alternative.new", () -> dialog.newAlternative(this, way)).icon("plus"));
        for (Alternative each : way.alternatives()) {
            boolean chosen = way.decision()
                    .filter(decision -> each.id().equals(decision.alternative()))
                    .isPresent();
            var texts = new WayTextPanel()
                    .text("alternative.pros", each.pros())
                    .text("alternative.cons", each.cons())
                    .fact("alternative.supportShort", ProblemMarkPanel.support(each));
            var statement = WayTextPanel.wrapped(
                    "alternative.statement",
                    each.proposedBy().isBlank()
                            ? each.statement()
                            : Words.text("alternative.by", each.statement(), each.proposedBy()));
            section.with(row(
                    statement,
                    texts,
                    chosen ? Optional.of(ProblemMarkPanel.chosen()) : Optional.empty(),
                    new Command("alternative.edit", () -> dialog.alternative(this, each)).icon("pencil"),
                    new Command("alternative.delete", () -> model.delete(each)).icon("trash-2")));
        }
        return section;
    }

    private JPanel decision(ProblemWay way) {
        var set = new Command(
                way.decision().isPresent() ? "decision.edit" : "decision.new", () -> dialog.decision(this, way));
        Optional<Decision> decision = way.decision();
        WaySectionPanel section = decision.map(made -> new WaySectionPanel(
                        Step.DECISION,
                        way.progress(),
                        new Command("decision.delete", () -> model.delete(made)).icon("trash-2"),
                        set.icon("pencil")))
                .orElseGet(() -> new WaySectionPanel(Step.DECISION, way.progress(), set.icon("plus")));
        decision.ifPresent(made -> {
            section.with(WayTextPanel.wrapped("decision.statement", made.statement()));
            section.with(new WayTextPanel()
                    .fact("decision.date", Formats.date(made.date()))
                    .fact("decision.decidedBy", made.decidedBy())
                    .fact("decision.way", ProblemMarkPanel.way(made)));
            section.with(
                    new WayTextPanel().text("decision.reason", made.reason()).text("decision.note", made.note()));
        });
        return section;
    }

    private JPanel planSection(ProblemWay way) {
        var section = new WaySectionPanel(
                Step.PLAN, way.progress(), new Command("plan.new", () -> newPlan(way)).icon("plus"));
        for (PlanItem item : way.plans()) {
            var due = item.due();
            var texts = new WayTextPanel()
                    .fact("plan.person", item.person())
                    .fact("plan.due", due == null ? "–" : Formats.date(due))
                    .text("plan.target", item.target());
            var activity = new Command(
                            item.activity() == null ? "plan.activity" : "plan.toActivity",
                            () -> plans.activity(
                                    this, item, Optional.of(way.problem().approach())))
                    .icon("calendar-check");
            var done = new Command("plan.done", () -> plans.markDone(item)).icon("check");
            done.setEnabled(!item.state().isOver());
            section.with(row(
                    WayTextPanel.wrapped("plan.plan", item.plan()),
                    texts,
                    Optional.of(plans.state(item)),
                    activity,
                    done,
                    new Command("plan.edit", () -> plans.open(this, item)).icon("pencil"),
                    new Command("plan.delete", () -> plans.delete(item)).icon("trash-2")));
        }
        return section;
    }

    private JPanel outcome(ProblemWay way) {
        var set = new Command(
                way.outcome().isPresent() ? "outcome.edit" : "outcome.new", () -> dialog.outcome(this, way));
        Optional<Outcome> outcome = way.outcome();
        WaySectionPanel section = outcome.map(over -> new WaySectionPanel(
                        Step.OUTCOME,
                        way.progress(),
                        new Command("outcome.delete", () -> model.delete(over)).icon("trash-2"),
                        set.icon("pencil")))
                .orElseGet(() -> new WaySectionPanel(Step.OUTCOME, way.progress(), set.icon("plus")));
        outcome.ifPresent(over -> {
            section.with(new WayTextPanel()
                    .fact("outcome.result", Words.text(over.result().key()))
                    .fact("outcome.date", Formats.date(over.date()))
                    .text("outcome.what", over.what()));
            section.with(new WayTextPanel().text("outcome.lesson", over.lesson()));
        });
        return section;
    }

    private void newPlan(ProblemWay way) {
        Problem problem = way.problem();
        plans.openNew(this, problem.group(), problem.id(), problem.statement());
    }

    private static JPanel row(JLabel statement, JPanel texts, Optional<JLabel> mark, Command... commands) {
        var row =
                new JPanel(new MigLayout("insets 8 0 0 0, fillx, wrap 3, hidemode 3", "[grow, fill]12[]12[]", "[]4[]"));
        row.setOpaque(false);
        row.setBorder(new Edge(1, 0));
        row.add(statement, "wmin 0");
        row.add(mark.orElseGet(() -> Theme.small("")));
        var bar = new JPanel(new MigLayout("insets 0, gapx 0"));
        bar.setOpaque(false);
        for (Command command : commands) {
            bar.add(command.iconButton());
        }
        row.add(bar);
        row.add(texts, "span, growx, wmin 0");
        return row;
    }
}
