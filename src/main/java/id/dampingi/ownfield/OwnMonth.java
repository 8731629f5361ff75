package id.dampingi.ownfield;

import java.util.List;

/**
 * What a group says in the fields that the report shows.
 *
 * @param lines in the order of the fields, only those in which something is filled in
 */
public record OwnMonth(List<Line> lines) {
    /** @param told one for a group; of members and activities all that say something */
    public record Line(OwnField field, List<Told> told) {}

    /** @param of the title of an activity, else {@code ""} */
    public record Told(String of, String value) {}
}
