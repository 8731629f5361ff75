package id.dampingi.activity;

import id.dampingi.approach.Approach;
import id.dampingi.approach.Principles;
import id.dampingi.approach.Technique;
import id.dampingi.ownfield.OwnValues;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something planned or done with a group.
 *
 * @param approaches all approaches it serves; always holds {@code mainApproach}
 * @param technique null when none of the three was used
 * @param men,women number present by sex
 * @param reason why it was cancelled; {@code ""} otherwise
 * @param learnt what the facilitator learnt from the community
 * @param own what it says in the fields that the office added
 */
public record Activity(
        UUID id,
        UUID group,
        LocalDate date,
        @Nullable LocalTime start,
        @Nullable LocalTime end,
        String place,
        String title,
        Approach mainApproach,
        Set<Approach> approaches,
        @Nullable Technique technique,
        int men,
        int women,
        String result,
        String remark,
        ActivityState state,
        String reason,
        Principles principles,
        String learnt,
        OwnValues own) {
    /** One of which nobody has said whose it was. */
    public Activity(
            UUID id,
            UUID group,
            LocalDate date,
            @Nullable LocalTime start,
            @Nullable LocalTime end,
            String place,
            String title,
            Approach mainApproach,
            Set<Approach> approaches,
            @Nullable Technique technique,
            int men,
            int women,
            String result,
            String remark,
            ActivityState state,
            String reason) {
        this(
                id,
                group,
                date,
                start,
                end,
                place,
                title,
                mainApproach,
                approaches,
                technique,
                men,
                women,
                result,
                remark,
                state,
                reason,
                Principles.UNSAID,
                "",
                OwnValues.NONE);
    }

    /** The same with what is said of the three principles. */
    public Activity with(Principles newPrinciples, String newLearnt) {
        return told(date, men, women, state, newPrinciples, newLearnt, own);
    }

    /** The same with other values in the fields that the office added. */
    public Activity with(OwnValues newOwn) {
        return told(date, men, women, state, principles, learnt, newOwn);
    }

    public int present() {
        return men + women;
    }

    /** The same activity after it took place; empty if it was not planned. */
    public Optional<Activity> done() {
        return state == ActivityState.PLANNED ? Optional.of(attendedBy(men, women)) : Optional.empty();
    }

    /** The same activity after it took place, with those who came counted. */
    public Activity attendedBy(int newMen, int newWomen) {
        return told(date, newMen, newWomen, ActivityState.DONE, principles, learnt, own);
    }

    /** The same activity on another day. */
    public Activity on(LocalDate newDate) {
        return told(newDate, men, women, state, principles, learnt, own);
    }

    /** The same thing planned once more: nobody has come yet, and there is no result. */
    public Activity planAgain(UUID newId, LocalDate newDate) {
        return new Activity(
                newId,
                group,
                newDate,
                start,
                end,
                place,
                title,
                mainApproach,
                approaches,
                technique,
                0,
                0,
                "",
                "",
                ActivityState.PLANNED,
                "");
    }

    /** The same thing, of which something else is told. */
    private Activity told(
            LocalDate newDate,
            int newMen,
            int newWomen,
            ActivityState newState,
            Principles newPrinciples,
            String newLearnt,
            OwnValues newOwn) {
        return new Activity(
                id,
                group,
                newDate,
                start,
                end,
                place,
                title,
                mainApproach,
                approaches,
                technique,
                newMen,
                newWomen,
                result,
                remark,
                newState,
                reason,
                newPrinciples,
                newLearnt,
                newOwn);
    }
}
