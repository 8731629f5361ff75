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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Surveys of the attitude of each group that works already, and of some of its members, over ten months. */
final class SampleAttitude {
    /** How many months ago, the first survey first. */
    private static final List<Integer> MONTHS_AGO = List.of(10, 6, 1);

    private static final int MEMBERS = 3;

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
        for (int step = 0; step < MONTHS_AGO.size(); step++) {
            survey(changing, group, null, RatedBy.FACILITATOR, step);
            survey(changing, group, null, RatedBy.SELF, step);
            if (step != 1) {
                for (Member member : members.subList(0, Math.min(MEMBERS, members.size()))) {
                    survey(changing, group, member, RatedBy.FACILITATOR, step);
                }
            }
        }
    }

    private void survey(Changing changing, SampleGroup group, @Nullable Member member, RatedBy by, int step) {
        LocalDate date = today.minusMonths(MONTHS_AGO.get(step)).withDayOfMonth(12 + Dice.roll(9, group.index(), step));
        UUID who = member == null ? null : member.id();
        int seed = member == null ? 0 : member.name().hashCode();
        AttitudeStore.insert(
                changing,
                new AttitudeSurvey(
                        dice.id(),
                        group.group().id(),
                        who,
                        version.id(),
                        date,
                        by,
                        "",
                        version.aspects().stream()
                                .map(aspect -> score(aspect, level(group, aspect, by, seed, step)))
                                .toList()));
    }

    private Score score(Aspect aspect, int level) {
        return new Score(dice.id(), aspect.id(), level, aspect.levels().size());
    }

    /** People begin at one to three, think a little better of themselves than their facilitator does, and grow. */
    private static int level(SampleGroup group, Aspect aspect, RatedBy by, int seed, int step) {
        int start = 1 + Dice.roll(3, group.index(), aspect.position(), seed);
        int grown = step * (1 + Dice.roll(2, group.index(), aspect.position(), seed, 5)) / 2;
        int kind = by == RatedBy.SELF && aspect.position() % 3 == 0 ? 1 : 0;
        return Math.min(5, start + grown + kind);
    }
}
