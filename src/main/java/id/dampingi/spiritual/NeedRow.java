package id.dampingi.spiritual;

import java.time.LocalDate;

/**
 * A need in the list. Of a confidential one it tells nothing but that there is one, since when, and whether it waits.
 *
 * @param member the name, {@code ""} for none
 * @param days waited until it was settled, or until today
 */
record NeedRow(SpiritualNeed record, String member, String belief, String need, String answeredBy, long days) {
    static NeedRow of(SpiritualNeed need, String member, LocalDate today) {
        return need.confidential()
                ? new NeedRow(need, "", "", "", "", need.daysWaited(today))
                : new NeedRow(need, member, need.belief(), need.need(), need.answeredBy(), need.daysWaited(today));
    }

    boolean isHidden() {
        return record.confidential();
    }

    boolean isWaiting() {
        return record.state() == NeedState.OPEN;
    }

    /** Hidden ones are found by no word. */
    String searched() {
        return String.join("\n", member, belief, need, answeredBy, isHidden() ? "" : record.answer());
    }
}
