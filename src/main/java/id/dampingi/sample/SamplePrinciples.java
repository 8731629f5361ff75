package id.dampingi.sample;

import id.dampingi.activity.Activity;
import id.dampingi.activity.ActivityState;
import id.dampingi.approach.Approach;
import id.dampingi.approach.Part;
import id.dampingi.approach.Principles;
import id.dampingi.approach.Side;
import java.util.List;

/** Whose the sample's activities are: month by month the community takes over, in the groups that go well the sooner. */
final class SamplePrinciples {
    private final List<List<String>> lessons = Lines.of("lessons.txt");

    /** @param ago how many months ago it was */
    Activity of(SampleGroup group, Activity activity, int ago) {
        int seed = activity.date().getDayOfYear();
        if (activity.state() == ActivityState.CANCELLED || Dice.roll(9, group.index(), seed, 21) == 0) {
            return activity;
        }
        boolean learnt = activity.state() == ActivityState.DONE && Dice.roll(4, group.index(), seed, 25) == 0;
        String lesson = learnt
                ? lessons.get(Dice.roll(lessons.size(), group.index(), seed, ago))
                        .get(0)
                : "";
        return activity.with(of(group, seed, ago), lesson);
    }

    /** @param ago how many months ago it was said */
    static Principles of(SampleGroup group, int seed, int ago) {
        double grown = group.pace(Approach.SOCIAL) * (1 - ago / 22.0);
        return new Principles(
                side(grown, group.index(), seed, 22),
                side(grown - 0.12, group.index(), seed, 23),
                side(grown + 0.25, group.index(), seed, 24),
                part(grown, group.index(), seed));
    }

    private static Side side(double grown, int... seeds) {
        double place = grown + (Dice.roll(60, seeds) - 30) / 100.0;
        return place > 0.75 ? Side.COMMUNITY : place > 0.5 ? Side.BOTH : Side.FACILITATOR;
    }

    private static Part part(double grown, int group, int seed) {
        double place = 3.4 - 2.6 * grown + (Dice.roll(20, group, seed, 26) - 10) / 10.0;
        return Part.values()[(int) Math.round(Math.min(4, Math.max(0, place)))];
    }
}
