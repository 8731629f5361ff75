package id.dampingi.member;

import id.dampingi.approach.Sex;
import java.time.LocalDate;
import java.util.List;

/**
 * How many people belong to a group; {@code total} also counts those whose sex is not known. Whoever came back is counted
 * on the days of each time of membership, and not between them.
 */
public record MemberCount(int total, int men, int women) {
    public static final MemberCount NONE = new MemberCount(0, 0, 0);

    /** Those who have joined and not left by the end of a day. */
    public static MemberCount of(List<MemberCard> cards, LocalDate day) {
        int total = 0;
        int men = 0;
        int women = 0;
        for (MemberCard card : cards) {
            if (card.belongs(day)) {
                total++;
                men += card.member().sex() == Sex.MALE ? 1 : 0;
                women += card.member().sex() == Sex.FEMALE ? 1 : 0;
            }
        }
        return new MemberCount(total, men, women);
    }

    public int unknown() {
        return total - men - women;
    }

    MemberCount minus(MemberCount other) {
        return new MemberCount(total - other.total, men - other.men, women - other.women);
    }

    public MemberCount plus(MemberCount other) {
        return new MemberCount(total + other.total, men + other.men, women + other.women);
    }
}
