package id.dampingi.member;

import id.dampingi.approach.Sex;
import java.time.LocalDate;
import java.util.List;

/** How many people belong to a group; {@code total} also counts those whose sex is not known. */
public record MemberCount(int total, int men, int women) {
    public static final MemberCount NONE = new MemberCount(0, 0, 0);

    /** Those who have joined and not left by the end of a day. */
    public static MemberCount of(List<Member> members, LocalDate day) {
        int total = 0;
        int men = 0;
        int women = 0;
        for (Member member : members) {
            if (belongs(member, day)) {
                total++;
                men += member.sex() == Sex.MALE ? 1 : 0;
                women += member.sex() == Sex.FEMALE ? 1 : 0;
            }
        }
        return new MemberCount(total, men, women);
    }

    private static boolean belongs(Member member, LocalDate day) {
        LocalDate joined = member.joined();
        LocalDate left = member.left();
        return (joined == null || !joined.isAfter(day)) && (left == null || left.isAfter(day));
    }
}
