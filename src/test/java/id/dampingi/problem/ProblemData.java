package id.dampingi.problem;

import id.dampingi.approach.Approach;
import id.dampingi.approach.Principles;
import id.dampingi.group.Group;
import id.dampingi.group.GroupStore;
import id.dampingi.kit.db.Ids;
import id.dampingi.plan.PlanItem;
import id.dampingi.plan.PlanState;
import id.dampingi.plan.PlanStore;
import id.dampingi.support.Desk;
import id.dampingi.support.Make;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A group with a problem in a real data file, and what models need to work on them. */
final class ProblemData {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    static final Clock CLOCK = Clock.fixed(TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    final Desk desk = new Desk();
    final ProblemStore problems = new ProblemStore(desk.database);
    final ProblemWayStore ways = new ProblemWayStore(desk.database);
    final ProblemListStore lists = new ProblemListStore(desk.database);
    final PlanStore plans = new PlanStore(desk.database);
    final GroupStore groups = new GroupStore(desk.database);
    final Group group = Make.group("BWI-01", "Nelayan Samudra");
    final Problem ice = problem("Harga es balok terlalu tinggi", TODAY.minusDays(40), 5, 4, 3);

    ProblemData() {
        groups.save(group);
        problems.save(ice);
    }

    Problem problem(String statement, LocalDate date, @Nullable Integer u, @Nullable Integer s, @Nullable Integer g) {
        return new Problem(
                Ids.next(),
                group.id(),
                date,
                statement,
                Approach.ECONOMIC,
                "Pak Slamet",
                "Balai nelayan",
                null,
                u,
                s,
                g,
                "");
    }

    /** The same problem, said to have been raised on another day. */
    Problem iceOn(LocalDate date) {
        return new Problem(
                ice.id(),
                group.id(),
                date,
                ice.statement(),
                ice.approach(),
                ice.raisedBy(),
                ice.raisedAt(),
                null,
                ice.urgency(),
                ice.seriousness(),
                ice.growth(),
                "");
    }

    Alternative alternative(String statement) {
        return new Alternative(Ids.next(), ice.id(), statement, "Bu Sumi", "Murah", "", 18, 24, 0);
    }

    Decision decision(LocalDate date, @Nullable UUID alternative) {
        return new Decision(
                Ids.next(),
                ice.id(),
                date,
                alternative,
                "Membeli mesin es bersama",
                "Rapat anggota",
                DecisionWay.CONSENSUS,
                null,
                null,
                null,
                alternative == null ? "Hanya ini yang mungkin" : "",
                "");
    }

    Outcome outcome(LocalDate date) {
        return new Outcome(Ids.next(), ice.id(), date, OutcomeResult.SOLVED, "Es tersedia setiap hari", "");
    }

    PlanItem plan(String what, LocalDate due) {
        return plan(what, due, TODAY.minusDays(20));
    }

    PlanItem plan(String what, LocalDate due, LocalDate agreedOn) {
        return new PlanItem(
                Ids.next(),
                group.id(),
                agreedOn,
                ice.id(),
                null,
                "",
                what,
                "",
                "Pak Slamet",
                due,
                "",
                null,
                "",
                PlanState.OPEN,
                null,
                "",
                Principles.UNSAID);
    }

    ProblemWay way() {
        return ways.way(ice.id()).orElseThrow();
    }

    ProblemWayModel model() {
        var model = new ProblemWayModel(problems, ways, desk.events, desk.forms, CLOCK);
        model.show(ice.id());
        return model;
    }
}
