package id.dampingi.problem;

import id.dampingi.kit.db.Change;
import id.dampingi.kit.event.Events;
import id.dampingi.kit.form.BulkModel;
import id.dampingi.kit.form.FormDesk;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The problems of one group. */
final class GroupProblemsModel {
    private final ProblemStore store;
    private final ProblemListStore lists;
    private final FormDesk desk;
    private final BulkModel<Problem, ProblemDraft> bulk;
    private Runnable changed = () -> {};
    private Optional<UUID> group = Optional.empty();
    private List<ProblemRow> rows = List.of();

    GroupProblemsModel(ProblemStore store, ProblemListStore lists, Events events, FormDesk desk) {
        this.store = store;
        this.lists = lists;
        this.desk = desk;
        bulk = new BulkModel<>(ProblemBulk.kind(store), desk);
        events.on(Change.class, change -> {
            if (change.touches("problem", "cause", "alternative", "decision", "plan_item", "outcome")) {
                load();
            }
        });
    }

    void onChange(Runnable action) {
        changed = action;
    }

    void show(UUID newGroup) {
        if (!group.equals(Optional.of(newGroup))) {
            group = Optional.of(newGroup);
            rows = List.of();
            changed.run();
        }
        load();
    }

    Optional<UUID> group() {
        return group;
    }

    List<ProblemRow> rows() {
        return rows;
    }

    /** How many are not over. */
    long open() {
        return rows.stream().filter(row -> row.outcome().isEmpty()).count();
    }

    /** Changes many at once. */
    BulkModel<Problem, ProblemDraft> bulk() {
        return bulk;
    }

    void delete(List<ProblemRow> gone) {
        List<UUID> ids = gone.stream().map(row -> row.problem().id()).toList();
        desk.change(() -> store.delete(ids));
    }

    private void load() {
        group.ifPresent(id -> desk.background()
                .run(
                        () -> lists.ofGroup(id),
                        read -> {
                            if (group.equals(Optional.of(id))) {
                                rows = read;
                                changed.run();
                            }
                        },
                        desk.failures()::tell));
    }
}
