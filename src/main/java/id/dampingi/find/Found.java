package id.dampingi.find;

import java.util.List;

/**
 * What a search found.
 *
 * @param exact groups and members that are called so
 * @param hits kind by kind, the newest first
 * @param complete whether the words of all records were there to be looked through
 */
public record Found(List<Hit> exact, List<Hit> hits, boolean complete) {
    static final Found NOTHING = new Found(List.of(), List.of(), true);
}
