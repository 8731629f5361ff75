package id.dampingi.find;

import id.dampingi.activity.ActivityListStore;
import id.dampingi.activity.ActivityState;
import id.dampingi.group.GroupStore;
import id.dampingi.group.Stage;
import id.dampingi.kit.db.Row;
import id.dampingi.kit.db.WordKind;
import id.dampingi.member.MemberStore;
import id.dampingi.plan.PlanListStore;
import id.dampingi.plan.PlanState;
import id.dampingi.problem.ProblemListStore;
import id.dampingi.problem.Step;
import java.util.Locale;

/** How records of each kind are read for what was found. */
final class HitStore {
    private static final String GROUP = """
            select x.id, x.id as owner, x.name as title, x.code || ' · ' || x.village as detail,
                ifnull(f.name, '') as owner_name, null as day, x.stage as state
            from found
            cross join assisted_group x on x.id = found.id
            left join facilitator f on f.id = x.facilitator
            """;
    private static final String MEMBER = """
            select x.id, x.assisted_group as owner, x.name as title, x.role as detail, g.name as owner_name,
                null as day, iif(x.left_on is null, '', 'left') as state
            from found
            cross join member x on x.id = found.id
            cross join assisted_group g on g.id = x.assisted_group
            """;
    private static final String ACTIVITY = """
            select x.id, x.assisted_group as owner, x.title, '' as detail, g.name as owner_name, x.date as day, x.state
            from found
            cross join activity x on x.id = found.id
            cross join assisted_group g on g.id = x.assisted_group
            """;
    private static final String PROBLEM = """
            select x.id, x.assisted_group as owner, x.statement as title, '' as detail, g.name as owner_name,
                x.date as day, s.step as state
            from found
            cross join problem x on x.id = found.id
            cross join problem_step s on s.problem = x.id
            cross join assisted_group g on g.id = x.assisted_group
            """;
    private static final String PLAN = """
            select x.id, x.assisted_group as owner, x.plan as title, x.person as detail, g.name as owner_name,
                x.due as day, x.state
            from found
            cross join plan_item x on x.id = found.id
            cross join assisted_group g on g.id = x.assisted_group
            """;

    private HitStore() {}

    static WordKind words(HitKind kind) {
        return switch (kind) {
            case GROUP -> GroupStore.WORDS;
            case MEMBER -> MemberStore.WORDS;
            case ACTIVITY -> ActivityListStore.WORDS;
            case PROBLEM -> ProblemListStore.WORDS;
            case PLAN -> PlanListStore.WORDS;
        };
    }

    /** A query of the records in {@code found (id, …)}; conditions may follow. */
    static String select(HitKind kind) {
        return switch (kind) {
            case GROUP -> GROUP;
            case MEMBER -> MEMBER;
            case ACTIVITY -> ACTIVITY;
            case PROBLEM -> PROBLEM;
            case PLAN -> PLAN;
        };
    }

    static Hit read(HitKind kind, Row row) {
        return new Hit(
                kind,
                row.id("id"),
                row.id("owner"),
                line(row.text("title")),
                row.text("detail"),
                row.text("owner_name"),
                row.optionalDate("day").orElse(null),
                stateKey(kind, row.text("state")));
    }

    private static String stateKey(HitKind kind, String state) {
        return switch (kind) {
            case GROUP -> Stage.valueOf(state.toUpperCase(Locale.ROOT)).key();
            case MEMBER -> state.isEmpty() ? "" : "find.left";
            case ACTIVITY ->
                ActivityState.valueOf(state.toUpperCase(Locale.ROOT)).key();
            case PROBLEM -> Step.values()[Integer.parseInt(state)].key();
            case PLAN -> PlanState.valueOf(state.toUpperCase(Locale.ROOT)).key();
        };
    }

    private static String line(String text) {
        return text.strip().lines().findFirst().orElse("");
    }
}
