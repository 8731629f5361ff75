package id.dampingi.plan;

import id.dampingi.approach.Part;
import id.dampingi.approach.Side;
import id.dampingi.kit.ui.Dialogs;
import id.dampingi.kit.ui.Form;
import id.dampingi.kit.ui.Option;
import java.awt.Component;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The form of a follow-up plan. */
final class PlanDialog {
    private final PlanFormModel model;

    PlanDialog(PlanFormModel model) {
        this.model = model;
    }

    void openNew(Component parent, Optional<UUID> group) {
        model.openNew(group, ready -> show(parent, ready));
    }

    void openNew(Component parent, UUID group, UUID problem, String finding) {
        model.openNew(group, problem, finding, ready -> show(parent, ready));
    }

    void open(Component parent, PlanItem item) {
        model.open(item, ready -> show(parent, ready));
    }

    private static void show(Component parent, PlanFormModel.Ready ready) {
        Dialogs.form(parent, ready.titleKey(), form(ready), ready.form(), "plan.save");
    }

    private static Form form(PlanFormModel.Ready ready) {
        var form = new Form(2);
        form.wide().area("plan.plan", 2);
        form.suggest("plan.person", ready.persons());
        form.date("plan.due");
        form.choice(
                "plan.group",
                Option.of(
                        ready.groups(),
                        group -> group.id().toString(),
                        group -> group.name() + " (" + group.code() + ")"));
        form.choice("plan.state", Option.of(PlanState.values(), PlanState::key));
        form.date("plan.closedOn");
        form.wide().area("plan.reason", 2);
        form.section("plan.moreSection");
        form.area("plan.finding", 2);
        form.area("plan.target", 2);
        form.date("plan.agreedOn");
        form.text("plan.resources");
        form.money("plan.cost");
        form.text("plan.source");
        form.section("plan.principleSection");
        form.row(3);
        form.segments("plan.initiatedBy", Option.of(Side.values(), Side::key));
        form.segments("plan.ledBy", Option.of(Side.values(), Side::key));
        form.segments("plan.benefits", Option.of(Side.values(), Side::key));
        form.wide().segments("plan.facilitatorPart", Option.of(Part.values(), Part::key));
        form.rules()
                .settle((before, typed) -> PlanDraft.settled(before, typed, ready.today()))
                .onlyWhen("plan.closedOn", PlanDialog::isOver)
                .onlyWhen("plan.reason", fields -> PlanDraft.of(fields).is(PlanState.DROPPED))
                .note("plan.due", "plan.noDue", fields -> PlanDraft.of(fields).hasNoDue());
        return form;
    }

    private static boolean isOver(Map<String, String> fields) {
        PlanDraft draft = PlanDraft.of(fields);
        return draft.is(PlanState.DONE) || draft.is(PlanState.DROPPED);
    }
}
