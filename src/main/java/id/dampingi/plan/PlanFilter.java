package id.dampingi.plan;

import id.dampingi.kit.form.Narrowing;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which plans a list shows; what is null does not narrow it. */
public record PlanFilter(
        PlanShow show, @Nullable UUID facilitator, @Nullable UUID group) {
    public static final PlanFilter UNFINISHED = new PlanFilter(PlanShow.UNFINISHED, null, null);

    /** As a saved filter names it. */
    static PlanFilter of(Narrowing wanted, Collection<UUID> facilitators, Collection<UUID> groups) {
        return new PlanFilter(
                wanted.choice("plan.show", PlanShow.UNFINISHED),
                wanted.id("plan.facilitator", facilitators),
                wanted.id("plan.group", groups));
    }

    Map<String, String> fields() {
        return new Narrowing()
                .with("plan.show", show == PlanShow.UNFINISHED ? null : show)
                .with("plan.facilitator", facilitator)
                .with("plan.group", group)
                .fields();
    }

    PlanFilter showing(PlanShow wanted) {
        return new PlanFilter(wanted, facilitator, group);
    }

    PlanFilter by(@Nullable UUID wanted) {
        return new PlanFilter(show, wanted, group);
    }

    PlanFilter of(@Nullable UUID wanted) {
        return new PlanFilter(show, facilitator, wanted);
    }
}
