package id.dampingi.attitude;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How the attitude of a group stands at the end of a month.
 *
 * <p>What counts is the last survey of each member, and of the group as a whole, by each rater, in the twelve months that
 * end with this one: what is older no longer speaks for the group, nor does whoever has left it. The index of a survey is
 * the mean of (level − 1) / (levels − 1) over its aspects, times 100; the index of the group is the plain mean of the
 * indices that count. All indices go from 0 to 100, all changes are in points.
 *
 * @param latest the day of the last survey that counts
 * @param surveys how many count
 * @param members how many members have one that counts
 * @param self the index of those surveys alone that members or the group filled in themselves
 * @param facilitator the index of those alone that the facilitator filled in
 * @param sincePrevious the index less that at the end of the month of the last survey before the latest; empty if there is none
 * @param sinceFirst the index less that at the end of the month of the group's first survey; empty if there is but that one
 * @param aspects in the order of the scale, without those that no survey that counts has
 */
public record AttitudeMonth(
        LocalDate latest,
        int surveys,
        int members,
        double index,
        OptionalDouble self,
        OptionalDouble facilitator,
        OptionalDouble sincePrevious,
        OptionalDouble sinceFirst,
        List<AspectIndex> aspects) {
    public AttitudeMonth {
        aspects = List.copyOf(aspects);
    }

    /**
     * The mean of an aspect over the surveys that count.
     *
     * @param aspect as its newest version calls it
     */
    public record AspectIndex(Aspect aspect, double index, OptionalDouble self, OptionalDouble facilitator) {}
}
