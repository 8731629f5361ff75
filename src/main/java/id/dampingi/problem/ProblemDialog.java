package id.dampingi.problem;

import id.dampingi.approach.Approach;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Dialogs;
import id.dampingi.kit.ui.Form;
import id.dampingi.kit.ui.Option;
import java.awt.Component;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** The form of a problem. */
final class ProblemDialog {
    private final ProblemFormModel model;
    private final Consumer<UUID> saved;

    /** {@code saved} is called with what was newly saved, after the form has closed. */
    ProblemDialog(ProblemFormModel model, Consumer<UUID> saved) {
        this.model = model;
        this.saved = saved;
    }

    void show(Component parent, ProblemFormModel.Ready ready) {
        Dialogs.form(parent, ready.titleKey(), form(ready), ready.form(), "problem.save");
        model.saved().map(Problem::id).ifPresent(saved);
    }

    private static Form form(ProblemFormModel.Ready ready) {
        var form = new Form(2);
        form.wide().area("problem.statement", 3);
        form.choice(
                "problem.group",
                Option.of(
                        ready.groups(),
                        group -> group.id().toString(),
                        group -> group.name() + " (" + group.code() + ")"));
        form.choice("problem.approach", Option.of(Approach.values(), Approach::key));
        form.date("problem.raisedOn");
        form.suggest("problem.raisedBy", ready.raisers());
        form.wide().suggest("problem.raisedAt", ready.places());
        form.section("problem.scoreSection");
        form.wide().choiceOrNone("problem.urgency", marks("problem.urgency"), "problem.notJudged");
        form.wide().choiceOrNone("problem.seriousness", marks("problem.seriousness"), "problem.notJudged");
        form.wide().choiceOrNone("problem.growth", marks("problem.growth"), "problem.notJudged");
        form.wide().area("problem.note", 2);
        form.rules().note("problem.growth", "problem.halfScored", ProblemDraft::isHalfScored);
        return form;
    }

    /** From 1 to 5, with words at both ends and in the middle. */
    private static List<Option> marks(String key) {
        return IntStream.rangeClosed(1, 5)
                .mapToObj(
                        mark -> new Option(String.valueOf(mark), Words.text("problem.mark", mark, meaning(key, mark))))
                .toList();
    }

    private static String meaning(String key, int mark) {
        return switch (key) {
            case "problem.urgency" ->
                Words.text(
                        mark < 3 ? "problem.urgencyLow" : mark == 3 ? "problem.urgencyMiddle" : "problem.urgencyHigh");
            case "problem.seriousness" ->
                Words.text(
                        mark < 3
                                ? "problem.seriousnessLow"
                                : mark == 3 ? "problem.seriousnessMiddle" : "problem.seriousnessHigh");
            default ->
                Words.text(mark < 3 ? "problem.growthLow" : mark == 3 ? "problem.growthMiddle" : "problem.growthHigh");
        };
    }
}
