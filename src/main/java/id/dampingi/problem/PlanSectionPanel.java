package id.dampingi.problem;

import id.dampingi.kit.i18n.Formats;
import id.dampingi.kit.ui.Command;
import id.dampingi.plan.PlanFeature;
import id.dampingi.plan.PlanItem;
import java.awt.Component;
import java.time.LocalDate;
import java.util.Optional;

/** The follow-up plans that answer the problem, each one click away from being an activity. */
final class PlanSectionPanel extends WaySectionPanel {
    private static final long serialVersionUID = 1L;

    PlanSectionPanel(ProblemWay way, PlanFeature plans, Component over) {
        super(Step.PLAN, way.progress(), new Command("plan.new", () -> openNew(over, way, plans)).icon("plus"));
        for (PlanItem item : way.plans()) {
            LocalDate due = item.due();
            var texts = new WayTextPanel()
                    .fact("plan.person", item.person())
                    .fact("plan.due", due == null ? "–" : Formats.date(due))
                    .text("plan.target", item.target());
            var activity = new Command(
                            item.activity() == null ? "plan.activity" : "plan.toActivity",
                            () -> plans.activity(
                                    over, item, Optional.of(way.problem().approach())))
                    .icon("calendar-check");
            var done = new Command("plan.done", () -> plans.markDone(item)).icon("check");
            done.setEnabled(!item.state().isOver());
            row(
                    WayTextPanel.wrapped("plan.plan", item.plan()),
                    texts,
                    Optional.of(plans.state(item)),
                    activity,
                    done,
                    new Command("plan.edit", () -> plans.open(over, item)).icon("pencil"),
                    new Command("plan.delete", () -> plans.delete(item)).icon("trash-2"));
        }
    }

    static void openNew(Component over, ProblemWay way, PlanFeature plans) {
        Problem problem = way.problem();
        plans.openNew(over, problem.group(), problem.id(), problem.statement());
    }
}
