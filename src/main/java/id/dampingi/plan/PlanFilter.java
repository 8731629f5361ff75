package id.dampingi.plan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which plans a list shows; what is null does not narrow it. */
public record PlanFilter(
        PlanShow show, @Nullable UUID facilitator, @Nullable UUID group) {
    public static final PlanFilter UNFINISHED = new PlanFilter(PlanShow.UNFINISHED, null, null);

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
