package id.dampingi.activity;

import id.dampingi.approach.Approach;
import id.dampingi.approach.Technique;
import id.dampingi.ownfield.OwnChoice;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which activities a list shows. What is null does not narrow it.
 *
 * @param search words looked for in title, place, result and the group's name and code: each must begin a word, in one
 *     group also its midst will do; {@code ""} for all
 * @param approach one of the activity's approaches, main or not
 * @param facilitator of the group
 * @param own in a field of the office
 */
public record ActivityFilter(
        LocalDate first,
        LocalDate last,
        String search,
        @Nullable ActivityState state,
        @Nullable Approach approach,
        @Nullable Technique technique,
        @Nullable UUID facilitator,
        @Nullable UUID group,
        @Nullable OwnChoice own) {
    /** By nothing that the office added. */
    public ActivityFilter(
            LocalDate first,
            LocalDate last,
            String search,
            @Nullable ActivityState state,
            @Nullable Approach approach,
            @Nullable Technique technique,
            @Nullable UUID facilitator,
            @Nullable UUID group) {
        this(first, last, search, state, approach, technique, facilitator, group, null);
    }

    public static ActivityFilter between(LocalDate first, LocalDate last) {
        return new ActivityFilter(first, last, "", null, null, null, null, null);
    }

    public static ActivityFilter between(LocalDate first, LocalDate last, ActivityState state) {
        return between(first, last).in(state);
    }

    /** Everything of the same time and group. */
    ActivityFilter open() {
        return between(first, last).of(group);
    }

    /** Whether indexes alone tell how many there are. */
    boolean isCounted() {
        return search.isBlank() && approach == null && technique == null && facilitator == null && own == null;
    }

    ActivityFilter between(Period period) {
        return new ActivityFilter(
                period.first(), period.last(), search, state, approach, technique, facilitator, group, own);
    }

    ActivityFilter searching(String words) {
        return new ActivityFilter(first, last, words.strip(), state, approach, technique, facilitator, group, own);
    }

    ActivityFilter in(@Nullable ActivityState wanted) {
        return new ActivityFilter(first, last, search, wanted, approach, technique, facilitator, group, own);
    }

    ActivityFilter serving(@Nullable Approach wanted) {
        return new ActivityFilter(first, last, search, state, wanted, technique, facilitator, group, own);
    }

    ActivityFilter using(@Nullable Technique wanted) {
        return new ActivityFilter(first, last, search, state, approach, wanted, facilitator, group, own);
    }

    ActivityFilter by(@Nullable UUID wanted) {
        return new ActivityFilter(first, last, search, state, approach, technique, wanted, group, own);
    }

    ActivityFilter of(@Nullable UUID wanted) {
        return new ActivityFilter(first, last, search, state, approach, technique, facilitator, wanted, own);
    }

    ActivityFilter saying(@Nullable OwnChoice wanted) {
        return new ActivityFilter(first, last, search, state, approach, technique, facilitator, group, wanted);
    }
}
