package id.dampingi.problem;

import id.dampingi.activity.Activity;
import id.dampingi.activity.ActivityStore;
import id.dampingi.group.Group;
import id.dampingi.group.GroupStore;
import id.dampingi.kit.db.Change;
import id.dampingi.kit.form.Drafts;
import id.dampingi.kit.form.FormDesk;
import id.dampingi.kit.form.FormKind;
import id.dampingi.kit.form.FormModel;
import id.dampingi.kit.form.Parse;
import id.dampingi.kit.form.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Gets ready what the form of a problem offers to choose from, then hands it over to be shown. */
final class ProblemFormModel {
    /** What a form is opened with. */
    record Ready(
            String titleKey,
            List<Group> groups,
            List<String> raisers,
            List<String> places,
            FormModel<Problem, ProblemDraft> form) {}

    private record Choices(List<Group> groups, List<String> raisers, List<String> places) {}

    private final ProblemStore store;
    private final GroupStore groups;
    private final ActivityStore activities;
    private final FormDesk desk;
    private final Clock clock;
    private volatile Optional<Problem> saved = Optional.empty();

    ProblemFormModel(ProblemStore store, GroupStore groups, ActivityStore activities, FormDesk desk, Clock clock) {
        this.store = store;
        this.groups = groups;
        this.activities = activities;
        this.desk = desk;
        this.clock = clock;
    }

    void openNew(Optional<UUID> group, Consumer<Ready> show) {
        prepare(
                "problem.new",
                group,
                show,
                form -> form.openNew(
                        ProblemDraft.blank(group, today()),
                        group.map(UUID::toString).orElse("")));
    }

    /** Raised in an activity, if that is still there. */
    void openNew(UUID activity, Consumer<Ready> show) {
        desk.background()
                .run(
                        () -> activities.byId(activity),
                        found -> found.ifPresent(raisedIn -> openNew(raisedIn, show)),
                        desk.failures()::tell);
    }

    /** Raised in an activity: group, day, place and approach are those of the activity. */
    void openNew(Activity activity, Consumer<Ready> show) {
        var blank = ProblemDraft.blank(Optional.of(activity.group()), activity.date());
        var from = Map.of(
                "raisedAt", activity.place(),
                "approach", activity.mainApproach().name(),
                "activity", activity.id().toString());
        prepare(
                "problem.new",
                Optional.of(activity.group()),
                show,
                form -> form.openNew(Drafts.with(blank, from), "activity:" + activity.id()));
    }

    void open(Problem problem, Consumer<Ready> show) {
        prepare("problem.editTitle", Optional.of(problem.group()), show, form -> form.open(problem));
    }

    /** What the form saved since it was opened. */
    Optional<Problem> saved() {
        return saved;
    }

    private void prepare(
            String titleKey,
            Optional<UUID> group,
            Consumer<Ready> show,
            Consumer<FormModel<Problem, ProblemDraft>> open) {
        desk.background()
                .run(
                        () -> new Choices(groups.all(), store.raisers(group), store.places(group)),
                        choices -> {
                            saved = Optional.empty();
                            var form = form();
                            open.accept(form);
                            show.accept(
                                    new Ready(titleKey, choices.groups(), choices.raisers(), choices.places(), form));
                        },
                        desk.failures()::tell);
    }

    private FormModel<Problem, ProblemDraft> form() {
        var kind = new FormKind<>("problem", ProblemDraft::of, Problem::id, ProblemDraft::toProblem, this::save);
        return new FormModel<>(kind, ProblemDraft.blank(Optional.empty(), today()), desk);
    }

    private Change save(Problem problem) {
        refuseLater("problem.raisedOn", problem.date(), today());
        Change change = store.save(problem);
        saved = Optional.of(problem);
        return change;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** @throws Refused if a day has not come yet */
    static void refuseLater(String field, LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            throw new Refused(new id.dampingi.kit.form.Problem(field, "problem.inFuture", Parse.text(today)));
        }
    }
}
