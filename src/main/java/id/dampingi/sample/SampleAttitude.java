package id.dampingi.sample;

import id.dampingi.attitude.Aspect;
import id.dampingi.attitude.AttitudeStore;
import id.dampingi.attitude.AttitudeSurvey;
import id.dampingi.attitude.RatedBy;
import id.dampingi.attitude.ScaleEdition;
import id.dampingi.attitude.ScaleStore;
import id.dampingi.attitude.ScaleVersion;
import id.dampingi.attitude.Score;
import id.dampingi.attitude.StarterScale;
import id.dampingi.kit.db.Changing;
import id.dampingi.member.Member;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Surveys of the attitude of each group that works already, and of some of its members, over eleven months. */
final class SampleAttitude {
    /** How many months ago, the first survey first. */
    private static final List<Integer> MONTHS_AGO = List.of(11, 8, 4, 1);

    private static final int MEMBERS = 6;
    private static final List<String> NOTES = List.of(
            "Dinilai bersama dalam pertemuan rutin",
            "Pengurus masih lebih banyak berbicara daripada anggota",
            "",
            "Ibu-ibu mulai berani mengusulkan kegiatan",
            "Iuran dan piket berjalan tanpa diingatkan",
            "");

    private final ScaleVersion version;
    private final LocalDate today;
    private final Dice dice;

    private SampleAttitude(ScaleVersion version, LocalDate today, Dice dice) {
        this.version = version;
        this.today = today;
        this.dice = dice;
    }

    /** Saves the scale that the surveys use. */
    static SampleAttitude begin(Changing changing, LocalDate today, Dice dice) {
        ScaleEdition starter = StarterScale.make(dice::id);
        ScaleStore.insert(changing, starter);
        return new SampleAttitude(starter.version(), today, dice);
    }

    /** @param members of the group */
    void save(Changing changing, SampleGroup group, List<Member> members) {
        if (!group.isMeasured()) {
            return;
        }
        List<Member> rated = members.stream()
                .filter(member -> member.left() == null)
                .limit(MEMBERS)
                .toList();
        for (int step = 0; step < MONTHS_AGO.size(); step++) {
            survey(changing, group, null, RatedBy.FACILITATOR, step);
            survey(changing, group, null, RatedBy.SELF, step);
            for (Member member : step == 1 ? List.<Member>of() : rated) {
                survey(changing, group, member, RatedBy.FACILITATOR, step);
                if (rated.indexOf(member) < 2) {
                    survey(changing, group, member, RatedBy.SELF, step);
                }
            }
        }
    }

    private void survey(Changing changing, SampleGroup group, @Nullable Member member, RatedBy by, int step) {
        LocalDate date = today.minusMonths(MONTHS_AGO.get(step)).withDayOfMonth(12 + Dice.roll(9, group.index(), step));
        int seed = member == null ? 0 : member.name().hashCode();
        AttitudeStore.insert(
                changing,
                new AttitudeSurvey(
                        dice.id(),
                        group.group().id(),
                        member == null ? null : member.id(),
                        version.id(),
                        date,
                        by,
                        member == null && by == RatedBy.FACILITATOR
                                ? NOTES.get((group.index() + step) % NOTES.size())
                                : "",
                        version.aspects().stream()
                                .map(aspect -> score(aspect, level(group, aspect, by, seed, step)))
                                .toList()));
    }

    private Score score(Aspect aspect, int level) {
        return new Score(dice.id(), aspect.id(), level, aspect.levels().size());
    }

    /** People begin at two or three and grow in one aspect or two from survey to survey; they see themselves a little kinder. */
    private static int level(SampleGroup group, Aspect aspect, RatedBy by, int seed, int step) {
        int start = 2 + Dice.roll(2, group.index(), aspect.position(), seed);
        int grown = (int) IntStream.rangeClosed(1, step)
                .filter(each -> Dice.roll(4, group.index(), aspect.position(), seed, each) == 0)
                .count();
        int kind = by == RatedBy.SELF && aspect.position() % 3 == group.index() % 3 ? 1 : 0;
        return Math.min(5, start + grown + kind);
    }
}
