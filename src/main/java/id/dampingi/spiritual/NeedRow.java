package id.dampingi.spiritual;

import java.time.LocalDate;

/**
 * What the list tells of a need. Of a confidential one it tells nothing but that there is one, since when, and whether it
 * waits.
 *
 * @param member the name, {@code ""} for none
 * @param days waited until it was settled, or until today
 * @param searched where a search looks: hidden ones are found by no word
 */
record NeedRow(
        boolean hidden, String member, String belief, String need, String answeredBy, long days, String searched) {
    static NeedRow of(SpiritualNeed need, String member, LocalDate today) {
        return need.confidential()
                ? new NeedRow(true, "", "", "", "", need.daysWaited(today), "")
                : new NeedRow(
                        false,
                        member,
                        need.belief(),
                        need.need(),
                        need.answeredBy(),
                        need.daysWaited(today),
                        String.join("\n", member, need.belief(), need.need(), need.answeredBy(), need.answer()));
    }
}
