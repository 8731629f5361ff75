package id.dampingi.activity;

import id.dampingi.group.Group;
import id.dampingi.group.GroupStore;
import id.dampingi.kit.db.Change;
import id.dampingi.kit.db.Ids;
import id.dampingi.kit.form.Drafts;
import id.dampingi.kit.form.FormDesk;
import id.dampingi.kit.form.FormKind;
import id.dampingi.kit.form.FormModel;
import id.dampingi.kit.form.Refused;
import id.dampingi.ownfield.OwnFields;
import id.dampingi.ownfield.OwnValues;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Gets ready what the activity form offers to choose from, then hands it over to be shown. */
final class ActivityFormModel {
    /**
     * What a form is opened with.
     *
     * @param known the activity, if it is saved already
     */
    record Ready(
            String titleKey,
            Optional<UUID> known,
            List<Group> groups,
            List<String> places,
            List<String> titles,
            OwnFields own,
            FormModel<Activity, ActivityDraft> form) {}

    private record Choices(
            List<Group> groups, List<String> places, List<String> titles, OwnFields own, Optional<Activity> activity) {
        OwnValues values() {
            return activity.map(Activity::own).orElse(OwnValues.NONE);
        }

        /** What a new activity starts with. */
        ActivityDraft blank(ActivityDraft draft) {
            return Drafts.with(draft, Map.of("own", own.typed(OwnValues.NONE)));
        }
    }

    private final ActivityStore store;
    private final ActivityListStore lists;
    private final GroupStore groups;
    private final FormDesk desk;
    private final Clock clock;
    private volatile Optional<Activity> saved = Optional.empty();

    ActivityFormModel(ActivityStore store, ActivityListStore lists, GroupStore groups, FormDesk desk, Clock clock) {
        this.store = store;
        this.lists = lists;
        this.groups = groups;
        this.desk = desk;
        this.clock = clock;
    }

    void openNew(Optional<UUID> group, LocalDate date, Consumer<Ready> show) {
        prepare(() -> choices(group.orElse(null), Optional.empty()), choices -> {
            var form = form(choices, OwnValues.NONE);
            form.openNew(
                    choices.blank(ActivityDraft.blank(group, date)),
                    group.map(UUID::toString).orElse(""));
            show.accept(ready("activity.new", Optional.empty(), choices, form));
        });
    }

    /** A new activity that comes of something else and is saved together with it. */
    void openNew(ActivityStart start, Function<Activity, Change> save, Consumer<Ready> show) {
        prepare(() -> choices(start.group(), Optional.empty()), choices -> {
            var form = form(choices, OwnValues.NONE, save);
            form.openNew(
                    choices.blank(ActivityDraft.blank(Optional.of(start.group()), start.date())),
                    choices.blank(ActivityDraft.blank(start)),
                    "of:" + start.origin());
            show.accept(ready("activity.new", Optional.empty(), choices, form));
        });
    }

    void open(UUID activity, Consumer<Ready> show) {
        prepare(
                () -> choices(activity),
                choices -> choices.activity().ifPresent(found -> {
                    var form = form(choices, choices.values());
                    form.open(found);
                    show.accept(ready("activity.editTitle", Optional.of(activity), choices, form));
                }));
    }

    /** A new activity like this one, planned for the day. */
    void duplicate(UUID activity, LocalDate date, Consumer<Ready> show) {
        prepare(
                () -> choices(activity),
                choices -> choices.activity().ifPresent(found -> {
                    var form = form(choices, OwnValues.NONE);
                    form.openNew(
                            choices.blank(ActivityDraft.blank(Optional.of(found.group()), date)),
                            ActivityDraft.of(found.planAgain(Ids.next(), date), choices.own()),
                            "copy:" + activity);
                    show.accept(ready("activity.new", Optional.empty(), choices, form));
                }));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** What the form saved since it was opened. */
    Optional<Activity> saved() {
        return saved;
    }

    private FormModel<Activity, ActivityDraft> form(Choices choices, OwnValues before) {
        return form(choices, before, store::save);
    }

    private FormModel<Activity, ActivityDraft> form(
            Choices choices, OwnValues before, Function<Activity, Change> save) {
        OwnFields own = choices.own();
        saved = Optional.empty();
        var kind = new FormKind<>(
                "activity",
                (Activity activity) -> ActivityDraft.of(activity, own),
                Activity::id,
                draft -> own.problems(draft.problems(today()), draft.own(), before),
                (draft, id) -> draft.toActivity(id, own.values(draft.own(), before)),
                (Activity activity) -> {
                    store.fewerThanListed(activity).ifPresent(problem -> {
                        throw new Refused(problem);
                    });
                    Change change = save.apply(activity);
                    saved = Optional.of(activity);
                    return change;
                });
        return new FormModel<>(kind, ActivityDraft.blank(Optional.empty(), today()), desk);
    }

    private Choices choices(UUID activity) {
        Optional<Activity> found = store.byId(activity);
        return choices(found.map(Activity::group).orElse(null), found);
    }

    private Choices choices(@Nullable UUID group, Optional<Activity> activity) {
        return new Choices(groups.all(), lists.places(group), lists.titles(group), lists.ownFields(), activity);
    }

    private void prepare(Callable<Choices> work, Consumer<Choices> done) {
        desk.background().run(work, done, desk.failures()::tell);
    }

    private static Ready ready(
            String titleKey, Optional<UUID> known, Choices choices, FormModel<Activity, ActivityDraft> form) {
        return new Ready(titleKey, known, choices.groups(), choices.places(), choices.titles(), choices.own(), form);
    }
}
