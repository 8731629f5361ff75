package id.dampingi.approach;

import org.jspecify.annotations.Nullable;

/**
 * The three principles in one activity or plan; what nobody has said is null.
 *
 * @param initiatedBy from whom it came
 * @param ledBy who led it
 * @param benefits for whom it is
 * @param part what the facilitator did
 */
public record Principles(
        @Nullable Side initiatedBy,
        @Nullable Side ledBy,
        @Nullable Side benefits,
        @Nullable Part part) {
    public static final Principles UNSAID = new Principles(null, null, null, null);
}
