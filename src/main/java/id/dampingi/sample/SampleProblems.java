package id.dampingi.sample;

import id.dampingi.activity.Activity;
import id.dampingi.activity.ActivityState;
import id.dampingi.activity.ActivityStore;
import id.dampingi.facilitator.Facilitator;
import id.dampingi.kit.db.Changing;
import id.dampingi.member.Member;
import id.dampingi.plan.PlanItem;
import id.dampingi.plan.PlanStore;
import id.dampingi.problem.Alternative;
import id.dampingi.problem.Cause;
import id.dampingi.problem.Causes;
import id.dampingi.problem.Decision;
import id.dampingi.problem.Outcome;
import id.dampingi.problem.Problem;
import id.dampingi.problem.ProblemStore;
import id.dampingi.problem.ProblemWayStore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the sample groups want to solve, each problem somewhere on its way, and the activities planned for it. */
record SampleProblems(
        List<Problem> problems,
        List<Cause> causes,
        List<Alternative> alternatives,
        List<Decision> decisions,
        List<PlanItem> plans,
        List<Activity> activities,
        List<Outcome> outcomes) {
    /** Far behind the ids of everything else. */
    private static final int IDS = 2_000_000;

    /** An activity so many days before a problem was the one in which it was raised. */
    private static final int RAISED_WITHIN = 40;

    static SampleProblems of(
            List<SampleGroup> groups,
            List<Facilitator> facilitators,
            Collection<Member> members,
            List<Activity> activities,
            LocalDate today) {
        var told = new SampleProblems(
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());
        Map<String, SampleGroup> byCode =
                groups.stream().collect(Collectors.toMap(SampleGroup::code, Function.identity()));
        Map<UUID, List<Member>> people = members.stream().collect(Collectors.groupingBy(Member::group));
        var dice = Dice.from(IDS);
        for (List<List<String>> lines : byProblem(Lines.of("problems.txt"))) {
            List<String> first = lines.get(0);
            SampleGroup group = Objects.requireNonNull(byCode.get(first.get(1)));
            String facilitator = name(facilitators, group);
            LocalDate day = today.minusDays(Long.parseLong(first.get(3)));
            Function<List<String>, SampleLine> line = parts ->
                    new SampleLine(parts, day, people.getOrDefault(group.group().id(), List.of()), facilitator);
            Optional<Activity> in = first.get(6).equals("*") ? before(day, group, activities) : Optional.empty();
            var way = new SampleWay(told, group, line.apply(first), in, today, dice);
            lines.stream().skip(1).map(line).forEach(way::add);
        }
        return told;
    }

    private static String name(List<Facilitator> facilitators, SampleGroup group) {
        return facilitators.stream()
                .filter(one -> one.id().equals(group.group().facilitator()))
                .map(Facilitator::name)
                .findFirst()
                .orElse("");
    }

    private static List<List<List<String>>> byProblem(List<List<String>> lines) {
        var problems = new ArrayList<List<List<String>>>();
        for (List<String> line : lines) {
            if (line.get(0).equals("P")) {
                problems.add(new ArrayList<>());
            }
            problems.get(problems.size() - 1).add(line);
        }
        return problems;
    }

    private static Optional<Activity> before(LocalDate day, SampleGroup group, List<Activity> activities) {
        return activities.stream()
                .filter(activity -> activity.group().equals(group.group().id()))
                .filter(activity -> activity.state() == ActivityState.DONE)
                .filter(activity ->
                        !activity.date().isAfter(day) && activity.date().isAfter(day.minusDays(RAISED_WITHIN)))
                .max(Comparator.comparing(Activity::date));
    }

    void save(Changing changing) {
        activities.forEach(activity -> ActivityStore.insert(changing, activity));
        problems.forEach(problem -> ProblemStore.insert(changing, problem));
        causes.stream()
                .collect(Collectors.groupingBy(Cause::problem))
                .forEach((problem, own) -> ProblemWayStore.save(changing, new Causes(problem, own)));
        alternatives.forEach(alternative -> ProblemWayStore.save(changing, alternative));
        decisions.forEach(decision -> ProblemWayStore.save(changing, decision));
        plans.forEach(plan -> PlanStore.insert(changing, plan));
        outcomes.forEach(outcome -> ProblemWayStore.save(changing, outcome));
    }
}
