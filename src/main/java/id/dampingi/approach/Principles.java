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

    /** From the names of the constants; {@code ""} is unsaid. */
    public static Principles of(String initiatedBy, String ledBy, String benefits, String part) {
        return new Principles(
                side(initiatedBy), side(ledBy), side(benefits), part.isEmpty() ? null : Part.valueOf(part));
    }

    /** The name of a constant; {@code ""} when nothing was said. */
    public static String name(@Nullable Choice choice) {
        return choice == null ? "" : choice.name();
    }

    private static @Nullable Side side(String name) {
        return name.isEmpty() ? null : Side.valueOf(name);
    }
}
