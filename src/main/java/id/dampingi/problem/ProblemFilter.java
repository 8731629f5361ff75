package id.dampingi.problem;

import id.dampingi.approach.Approach;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which problems the board shows; what is null does not narrow it. */
public record ProblemFilter(
        @Nullable UUID facilitator, @Nullable Approach approach) {
    public static final ProblemFilter ALL = new ProblemFilter(null, null);

    ProblemFilter by(@Nullable UUID wanted) {
        return new ProblemFilter(wanted, approach);
    }

    ProblemFilter of(@Nullable Approach wanted) {
        return new ProblemFilter(facilitator, wanted);
    }
}
