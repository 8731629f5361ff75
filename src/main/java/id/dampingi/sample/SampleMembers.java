package id.dampingi.sample;

import id.dampingi.approach.Sex;
import id.dampingi.member.Member;
import id.dampingi.member.MemberCard;
import id.dampingi.member.Purpose;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The people of the sample groups; all of them are invented. */
final class SampleMembers {
    private static final List<String> ROLES = List.of("Ketua", "Sekretaris", "Bendahara");

    private record Names(List<String> first, List<String> last) {
        /** No name comes twice before all pairs are used up. */
        String at(int number) {
            int round = number / first.size();
            return first.get(number % first.size()) + " "
                    + last.get((number + round * 5 + round / last.size()) % last.size());
        }
    }

    private final Map<String, Names> names = new HashMap<>();
    private final Map<String, Integer> used = new HashMap<>();
    private final LocalDate today;
    private final Dice dice;
    private final SampleLives lives;

    SampleMembers(LocalDate today, Dice dice) {
        this.today = today;
        this.dice = dice;
        lives = new SampleLives(today, dice);
        for (List<String> line : Lines.of("names.txt")) {
            names.put(line.get(0) + line.get(1), new Names(list(line.get(2)), list(line.get(3))));
        }
    }

    List<MemberCard> of(SampleGroup group) {
        var members = new ArrayList<MemberCard>();
        for (int i = 0; i < group.size(); i++) {
            // Spread evenly, so that the officers are of both sexes where the group is.
            boolean woman = (i + 1) * group.women() / 100 > i * group.women() / 100;
            members.add(member(group, i, woman ? Sex.FEMALE : Sex.MALE));
        }
        return lives.of(group, members);
    }

    private MemberCard member(SampleGroup group, int number, Sex sex) {
        boolean last = number == group.size() - 1;
        LocalDate lastMonth = today.minusMonths(1);
        LocalDate joined = last && group.index() % 3 == 0
                ? lastMonth.withDayOfMonth(12)
                : group.since().plusDays(Dice.roll(40, group.index(), number, 1));
        boolean asked = Dice.roll(9, group.index(), number, 2) > 0;
        LocalDate left = left(group, number, lastMonth);
        LocalDate born = born(group, number);
        String role = number < ROLES.size() ? ROLES.get(number) : "";
        var member = new Member(
                dice.id(),
                group.group().id(),
                name(group.names(), sex),
                sex,
                born,
                role,
                role.isEmpty() ? null : joined,
                Dice.roll(3, group.index(), number, 3) == 0
                        ? ""
                        : String.format("0812-3000-%02d%02d", group.index() + 1, number + 1),
                joined,
                left,
                left == null ? "" : "Pindah ke Jember ikut keluarga",
                null,
                "");
        MemberCard card = MemberCard.of(member);
        return asked ? card.with(lives.consent(member, Purpose.DATA, joined.plusDays(3))) : card;
    }

    private static @Nullable LocalDate left(SampleGroup group, int number, LocalDate lastMonth) {
        return number == group.size() - 2 && group.index() % 4 == 1 ? lastMonth.withDayOfMonth(18) : null;
    }

    private String name(String culture, Sex sex) {
        String key = culture + (sex == Sex.FEMALE ? "F" : "M");
        int number = used.merge(key, 1, Integer::sum) - 1;
        Names of = names.get(key);
        if (of == null) {
            throw new IllegalStateException("no names for " + key);
        }
        return of.at(number);
    }

    private LocalDate born(SampleGroup group, int number) {
        String kind = group.group().kind();
        int youngest = kind.contains("pemuda") ? 17 : kind.contains("lansia") ? 61 : 24;
        int years = kind.contains("pemuda") ? 11 : kind.contains("lansia") ? 18 : 38;
        int age = youngest + Dice.roll(years, group.index(), number, 4);
        return today.minusYears(age).minusDays(Dice.roll(360, group.index(), number, 5));
    }

    private static List<String> list(String text) {
        return List.of(text.split(", "));
    }
}
