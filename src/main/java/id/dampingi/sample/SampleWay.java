package id.dampingi.sample;

import id.dampingi.activity.Activity;
import id.dampingi.activity.ActivityState;
import id.dampingi.approach.Approach;
import id.dampingi.kit.db.Scaled;
import id.dampingi.plan.PlanItem;
import id.dampingi.plan.PlanState;
import id.dampingi.problem.Alternative;
import id.dampingi.problem.Cause;
import id.dampingi.problem.Decision;
import id.dampingi.problem.DecisionWay;
import id.dampingi.problem.Outcome;
import id.dampingi.problem.OutcomeResult;
import id.dampingi.problem.Problem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Makes the records of one problem from its lines in {@code problems.txt}. */
final class SampleWay {
    private final SampleProblems into;
    private final SampleGroup group;
    private final LocalDate today;
    private final Problem problem;
    private final Dice dice;

    /** @param in the activity in which it was raised, if in one */
    SampleWay(
            SampleProblems into,
            SampleGroup group,
            SampleLine line,
            Optional<Activity> in,
            LocalDate today,
            Dice dice) {
        this.into = into;
        this.group = group;
        this.today = today;
        this.dice = dice;
        problem = problem(line, in);
        into.problems().add(problem);
    }

    private Problem problem(SampleLine line, Optional<Activity> in) {
        List<Integer> marks = line.numbers(4, " ");
        return new Problem(
                dice.id(),
                group.group().id(),
                in.map(Activity::date).orElse(line.day()),
                line.text(7),
                Approach.valueOf(line.text(2)),
                line.person(5),
                in.map(Activity::place).orElse(line.text(6).equals("*") ? "Pertemuan kelompok" : line.text(6)),
                in.map(Activity::id).orElse(null),
                marks.isEmpty() ? null : marks.get(0),
                marks.isEmpty() ? null : marks.get(1),
                marks.isEmpty() ? null : marks.get(2),
                line.text(8));
    }

    void add(SampleLine line) {
        switch (line.text(0)) {
            case "C" -> into.causes().add(cause(line));
            case "A" -> into.alternatives().add(alternative(line));
            case "D" -> into.decisions().add(decision(line));
            case "R" -> into.plans().add(plan(line));
            case "O" -> into.outcomes().add(outcome(line));
            default -> throw new IllegalStateException("no record " + line.text(0));
        }
    }

    /** One that is deeper lies behind the last one that is not. */
    private Cause cause(SampleLine line) {
        List<Cause> before = own(into.causes(), Cause::problem);
        boolean deeper = line.number(1) > 0;
        UUID parent = deeper
                ? before.stream()
                        .filter(cause -> cause.parent() == null)
                        .reduce((one, next) -> next)
                        .map(Cause::id)
                        .orElse(null)
                : null;
        return new Cause(dice.id(), problem.id(), parent, line.text(2), before.size());
    }

    private Alternative alternative(SampleLine line) {
        List<Integer> support = line.numbers(2, "/");
        return new Alternative(
                dice.id(),
                problem.id(),
                line.text(3),
                line.person(1),
                line.text(4),
                line.text(5),
                support.get(0),
                support.get(1),
                own(into.alternatives(), Alternative::problem).size());
    }

    private Decision decision(SampleLine line) {
        int chosen = line.number(3);
        List<Alternative> alternatives = own(into.alternatives(), Alternative::problem);
        List<Integer> votes = line.numbers(5, "/");
        return new Decision(
                dice.id(),
                problem.id(),
                line.after(1),
                chosen == 0 ? null : alternatives.get(chosen - 1).id(),
                line.text(6),
                line.text(4),
                DecisionWay.valueOf(line.text(2)),
                votes.isEmpty() ? null : votes.get(0),
                votes.isEmpty() ? null : votes.get(1),
                votes.isEmpty() ? null : votes.get(2),
                line.text(7),
                line.text(8));
    }

    /** What is under way and still to come stands among the planned activities. */
    private PlanItem plan(SampleLine line) {
        LocalDate due = line.after(2);
        PlanState state = PlanState.valueOf(line.text(3));
        String plan = line.text(8);
        boolean planned = state == PlanState.STARTED && due.isAfter(today);
        BigDecimal cost = line.text(6).isEmpty() ? null : new BigDecimal(line.text(6) + "000");
        int seed = into.plans().size();
        return new PlanItem(
                dice.id(),
                group.group().id(),
                line.after(1),
                problem.id(),
                planned ? activity(plan, due) : null,
                problem.statement(),
                plan,
                line.text(9),
                line.person(5),
                due,
                line.text(10),
                cost == null ? null : Scaled.plain(cost),
                line.text(7),
                state,
                state.isOver() ? line.after(4) : null,
                state == PlanState.DROPPED ? "Ongkos sewa ternyata lebih mahal daripada selisih harga es" : "",
                SamplePrinciples.of(group, seed, (int) ChronoUnit.MONTHS.between(problem.date(), today)));
    }

    private UUID activity(String title, LocalDate date) {
        UUID id = dice.id();
        into.activities()
                .add(new Activity(
                        id,
                        group.group().id(),
                        date,
                        null,
                        null,
                        problem.raisedAt(),
                        title,
                        problem.approach(),
                        EnumSet.of(problem.approach()),
                        null,
                        0,
                        0,
                        "",
                        "",
                        ActivityState.PLANNED,
                        ""));
        return id;
    }

    private Outcome outcome(SampleLine line) {
        return new Outcome(
                dice.id(),
                problem.id(),
                line.after(1),
                OutcomeResult.valueOf(line.text(2)),
                line.text(3),
                line.text(4));
    }

    private <R> List<R> own(List<R> records, Function<R, UUID> of) {
        return records.stream()
                .filter(one -> of.apply(one).equals(problem.id()))
                .toList();
    }
}
