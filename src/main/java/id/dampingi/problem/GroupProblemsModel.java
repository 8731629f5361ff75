package id.dampingi.problem;

import id.dampingi.kit.event.Events;
import id.dampingi.kit.form.BulkModel;
import id.dampingi.kit.form.FormDesk;
import id.dampingi.kit.form.Refreshed;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The problems of one group. */
final class GroupProblemsModel {
    private final ProblemStore store;
    private final FormDesk desk;
    private final BulkModel<Problem, ProblemDraft> bulk;
    private final Refreshed<List<ProblemRow>> rows;

    GroupProblemsModel(ProblemStore store, ProblemListStore lists, Events events, FormDesk desk) {
        this.store = store;
        this.desk = desk;
        bulk = new BulkModel<>(ProblemBulk.kind(store), desk);
        rows = new Refreshed<>(
                List.of(),
                Set.of("problem", "cause", "alternative", "decision", "plan_item", "outcome"),
                lists::ofGroup,
                desk,
                events);
    }

    void onChange(Runnable action) {
        rows.onChange(action);
    }

    void show(UUID group) {
        rows.show(Optional.of(group));
    }

    Optional<UUID> group() {
        return rows.owner();
    }

    List<ProblemRow> rows() {
        return rows.get();
    }

    /** How many are not over. */
    long open() {
        return rows().stream().filter(row -> row.outcome().isEmpty()).count();
    }

    /** Changes many at once. */
    BulkModel<Problem, ProblemDraft> bulk() {
        return bulk;
    }

    void delete(List<ProblemRow> gone) {
        List<UUID> ids = gone.stream().map(row -> row.problem().id()).toList();
        desk.change(() -> store.delete(ids));
    }
}
