package id.dampingi.approach;

import java.util.HashMap;
import java.util.Map;
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

    /**
     * Two taps fill a form: who began something mostly leads it, and it is for the community. What nobody said otherwise follows
     * the first tap; fields that are not of the principles stay as they are.
     */
    public static Map<String, String> settled(Map<String, String> before, Map<String, String> typed) {
        String was = before.getOrDefault("initiatedBy", "");
        String is = typed.getOrDefault("initiatedBy", "");
        if (is.equals(was)) {
            return typed;
        }
        var settled = new HashMap<>(typed);
        follow(settled, "ledBy", was, is);
        follow(settled, "benefits", usualBenefits(was), usualBenefits(is));
        return Map.copyOf(settled);
    }

    private static void follow(Map<String, String> fields, String field, String was, String is) {
        if (fields.getOrDefault(field, "").equals(was)) {
            fields.put(field, is);
        }
    }

    private static String usualBenefits(String initiatedBy) {
        return initiatedBy.isEmpty() ? "" : Side.COMMUNITY.name();
    }

    private static @Nullable Side side(String name) {
        return name.isEmpty() ? null : Side.valueOf(name);
    }
}
