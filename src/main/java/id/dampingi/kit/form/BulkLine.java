package id.dampingi.kit.form;

import java.util.List;
import java.util.UUID;

/**
 * What a change of many records would do with one of them.
 *
 * @param before,after the field in words
 * @param problems why it cannot be; empty otherwise
 */
public record BulkLine(UUID id, String title, String before, String after, Outcome outcome, List<Problem> problems) {
    /** In the order in which they are worth looking at. */
    public enum Outcome {
        REFUSED,
        CHANGES,
        SAME
    }
}
