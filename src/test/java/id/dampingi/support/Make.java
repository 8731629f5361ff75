package id.dampingi.support;

import id.dampingi.access.AccessCase;
import id.dampingi.access.AccessKind;
import id.dampingi.access.AccessResult;
import id.dampingi.activity.Activity;
import id.dampingi.activity.ActivityState;
import id.dampingi.approach.Approach;
import id.dampingi.approach.Principles;
import id.dampingi.aspiration.Aspiration;
import id.dampingi.group.Group;
import id.dampingi.group.Stage;
import id.dampingi.kit.db.Ids;
import id.dampingi.plan.PlanItem;
import id.dampingi.plan.PlanState;
import id.dampingi.problem.Problem;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Plain records for tests that do not care for most of their fields. */
public final class Make {
    private static final int WOMEN = 5;
    private static final int MEN = 3;

    private Make() {}

    public static Group group(String code, String name) {
        return group(code, name, null);
    }

    /** One that a facilitator accompanies. */
    public static Group group(String code, String name, @Nullable UUID facilitator) {
        return new Group(Ids.next(), code, name, "", "", "", "", facilitator, null, null, Stage.INTRODUCTION, "");
    }

    /** A social one, with participants once it is done. */
    public static Activity activity(Group group, LocalDate date, String title, ActivityState state) {
        boolean done = state == ActivityState.DONE;
        return new Activity(
                Ids.next(),
                group.id(),
                date,
                null,
                null,
                "",
                title,
                Approach.SOCIAL,
                Set.of(Approach.SOCIAL),
                null,
                done ? MEN : 0,
                done ? WOMEN : 0,
                "",
                "",
                state,
                "");
    }

    public static PlanItem plan(Group group, LocalDate agreed, String plan, @Nullable LocalDate due, PlanState state) {
        return new PlanItem(
                Ids.next(),
                group.id(),
                agreed,
                null,
                null,
                "",
                plan,
                "",
                "Bu Ani",
                due,
                "",
                null,
                "",
                state,
                null,
                "",
                Principles.UNSAID);
    }

    /** A social one that nobody weighed. */
    public static Problem problem(Group group, LocalDate date, String statement) {
        return new Problem(
                Ids.next(), group.id(), date, statement, Approach.SOCIAL, "", "", null, null, null, null, "");
    }

    /** A request for a service that nobody answered. */
    public static AccessCase request(Group group, LocalDate date, String what) {
        return new AccessCase(
                Ids.next(),
                group.id(),
                null,
                AccessKind.SERVICE,
                what,
                date,
                null,
                "",
                null,
                AccessResult.OPEN,
                "",
                "");
    }

    public static Aspiration aspiration(Group group, LocalDate submitted, String title) {
        return aspiration(Ids.next(), group, submitted, title);
    }

    /** One that was submitted, and of which nothing was heard since. */
    public static Aspiration aspiration(UUID id, Group group, LocalDate submitted, String title) {
        return new Aspiration(
                id,
                group.id(),
                title,
                "Musrenbang desa",
                "",
                submitted,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                "",
                "");
    }
}
