package id.dampingi.plan;

import id.dampingi.group.Group;
import id.dampingi.group.GroupStore;
import id.dampingi.kit.db.Change;
import id.dampingi.kit.form.FormDesk;
import id.dampingi.kit.form.FormKind;
import id.dampingi.kit.form.FormModel;
import id.dampingi.kit.form.Parse;
import id.dampingi.kit.form.Problem;
import id.dampingi.kit.form.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Gets ready what the form of a plan offers to choose from, then hands it over to be shown. */
final class PlanFormModel {
    /** What a form is opened with. */
    record Ready(
            String titleKey,
            List<Group> groups,
            List<String> persons,
            LocalDate today,
            FormModel<PlanItem, PlanDraft> form) {}

    private record Choices(List<Group> groups, List<String> persons, Optional<PlanItem> item) {}

    private final PlanStore store;
    private final GroupStore groups;
    private final FormDesk desk;
    private final Clock clock;

    PlanFormModel(PlanStore store, GroupStore groups, FormDesk desk, Clock clock) {
        this.store = store;
        this.groups = groups;
        this.desk = desk;
        this.clock = clock;
    }

    /** That stands alone. */
    void openNew(Optional<UUID> group, Consumer<Ready> show) {
        prepare(group, Optional.empty(), choices -> {
            var form = form();
            form.openNew(
                    PlanDraft.blank(group, Optional.empty(), "", today()),
                    group.map(UUID::toString).orElse(""));
            show.accept(ready("plan.new", choices, form));
        });
    }

    /** That answers a problem, whose words are offered as the finding. */
    void openNew(UUID group, UUID problem, String finding, Consumer<Ready> show) {
        prepare(Optional.of(group), Optional.empty(), choices -> {
            var form = form();
            form.openNew(
                    PlanDraft.blank(Optional.of(group), Optional.of(problem), finding, today()), problem.toString());
            show.accept(ready("plan.new", choices, form));
        });
    }

    void open(PlanItem item, Consumer<Ready> show) {
        prepare(
                Optional.of(item.group()),
                Optional.of(item.id()),
                choices -> choices.item().ifPresent(found -> {
                    var form = form();
                    form.open(found);
                    show.accept(ready("plan.editTitle", choices, form));
                }));
    }

    private FormModel<PlanItem, PlanDraft> form() {
        var kind =
                new FormKind<PlanItem, PlanDraft>("plan", PlanDraft::of, PlanItem::id, PlanDraft::toItem, this::save);
        return new FormModel<>(kind, PlanDraft.EMPTY, desk);
    }

    private Change save(PlanItem item) {
        refuseLater("plan.closedOn", item.closedOn());
        refuseLater("plan.agreedOn", item.agreedOn());
        return store.save(item);
    }

    private void refuseLater(String field, @Nullable LocalDate day) {
        if (day != null && day.isAfter(today())) {
            throw new Refused(new Problem(field, "problem.inFuture", Parse.text(today())));
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private void prepare(Optional<UUID> group, Optional<UUID> item, Consumer<Choices> done) {
        desk.background()
                .run(
                        () -> new Choices(groups.all(), store.persons(group), item.flatMap(store::byId)),
                        done,
                        desk.failures()::tell);
    }

    private Ready ready(String titleKey, Choices choices, FormModel<PlanItem, PlanDraft> form) {
        return new Ready(titleKey, choices.groups(), choices.persons(), today(), form);
    }
}
