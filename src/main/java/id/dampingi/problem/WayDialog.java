package id.dampingi.problem;

import id.dampingi.kit.form.Drafts;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Dialogs;
import id.dampingi.kit.ui.Form;
import id.dampingi.kit.ui.Option;
import id.dampingi.kit.ui.WrappedText;
import java.awt.Component;
import java.util.Map;
import java.util.stream.Collectors;

/** The forms of the steps of a problem's way. */
final class WayDialog {
    private final ProblemWayModel model;
    private final Component parent;

    /** {@code parent} is what the forms are shown over. */
    WayDialog(ProblemWayModel model, Component parent) {
        this.model = model;
        this.parent = parent;
    }

    void causes(ProblemWay way) {
        var form = new Form();
        form.other(new WrappedText(Words.text("cause.help"), 520));
        form.outline("cause.outline");
        Dialogs.form(parent, "cause.title", form, model.causes(way.causes()), "cause.save");
    }

    void newAlternative(ProblemWay way) {
        var form = model.newAlternative(way);
        Dialogs.formInRow(
                parent,
                "alternative.new",
                alternativeForm(),
                form,
                "alternative.save",
                "alternative.saveAndNew",
                () -> form.openNew(
                        AlternativeDraft.EMPTY.after(form.draft()),
                        way.problem().id().toString()));
    }

    void alternative(Alternative alternative) {
        Dialogs.form(
                parent, "alternative.editTitle", alternativeForm(), model.alternative(alternative), "alternative.save");
    }

    void decision(ProblemWay way) {
        Map<String, String> statements = way.alternatives().stream()
                .collect(Collectors.toMap(each -> each.id().toString(), Alternative::statement));
        var form = new Form(2);
        form.wide()
                .choiceOrNone(
                        "decision.alternative",
                        Option.of(way.alternatives(), each -> each.id().toString(), Alternative::statement),
                        "decision.noAlternative");
        form.wide().area("decision.reason", 2);
        form.wide().area("decision.statement", 3);
        form.date("decision.date");
        form.choice("decision.way", Option.of(DecisionWay.values(), DecisionWay::key));
        form.wide().text("decision.decidedBy");
        form.row(3);
        form.number("decision.votesFor");
        form.number("decision.votesAgainst");
        form.number("decision.votesBlank");
        form.wide().area("decision.note", 2);
        form.rules()
                .settle((before, typed) ->
                        Drafts.toMap(DecisionDraft.of(typed).settled(DecisionDraft.of(before), statements)))
                .onlyWhen("decision.reason", fields -> DecisionDraft.of(fields).isFree())
                .onlyWhen(
                        "decision.votesFor", fields -> DecisionDraft.of(fields).isVote())
                .onlyWhen(
                        "decision.votesAgainst",
                        fields -> DecisionDraft.of(fields).isVote())
                .onlyWhen(
                        "decision.votesBlank",
                        fields -> DecisionDraft.of(fields).isVote())
                .note(
                        "decision.votesAgainst",
                        "decision.outvoted",
                        fields -> DecisionDraft.of(fields).isOutvoted());
        Dialogs.form(parent, "decision.title", form, model.decision(way), "decision.save");
    }

    void outcome(ProblemWay way) {
        var form = new Form(2);
        form.choice("outcome.result", Option.of(OutcomeResult.values(), OutcomeResult::key));
        form.date("outcome.date");
        form.wide().area("outcome.what", 3);
        form.wide().area("outcome.lesson", 3);
        Dialogs.form(parent, "outcome.title", form, model.outcome(way), "outcome.save");
    }

    private static Form alternativeForm() {
        var form = new Form(2);
        form.wide().area("alternative.statement", 2);
        form.wide().text("alternative.proposedBy");
        form.area("alternative.pros", 4);
        form.area("alternative.cons", 4);
        form.number("alternative.support");
        form.number("alternative.participants");
        return form;
    }
}
