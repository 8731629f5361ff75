package id.dampingi.home;

import id.dampingi.evaluation.Rating;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of a card on the first screen.
 *
 * @param record the group, activity, problem or plan that it leads to; the group also of a request or an aspiration
 * @param name of that, or what was asked for
 * @param about whom or what it belongs to: the facilitator of a group, the group of everything else
 * @param date of the last visit or of the activity, on which the problem was raised, by which the plan is due, of the
 *     request or the last news
 * @param score of the group, as a fraction
 */
record HomeItem(
        UUID record,
        String name,
        String about,
        @Nullable LocalDate date,
        @Nullable Double score,
        @Nullable Rating rating) {}
