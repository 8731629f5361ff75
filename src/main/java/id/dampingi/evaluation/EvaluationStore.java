package id.dampingi.evaluation;

import id.dampingi.indicator.IndicatorStore;
import id.dampingi.indicator.TargetStore;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.Row;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Gathers what the evaluation of groups needs, in the same few queries for one group as for all of them. The data file
 * adds up the measurements; the formulas are in {@link Evaluation}.
 */
public final class EvaluationStore {
    /** From one group to another in the order of the data file, both included. */
    private record Range(UUID from, UUID to) {
        static final Range ALL = new Range(new UUID(0, 0), new UUID(-1, -1));

        static Range of(Collection<UUID> groups) {
            var ordered = new TreeSet<>(Actual::compareBytes);
            ordered.addAll(groups);
            return new Range(ordered.first(), ordered.last());
        }
    }

    /** An aggregate of dates, ids and values, of which the first two have ten letters and sixteen bytes. */
    private static final int BEFORE_VALUE = 26;

    private static final String TALLIES = """
            select assisted_group, indicator, sum(value) as total, count(*) as number,
                cast(max(date || id || value) as blob) as latest,
                sum(value) filter (where date < ?4) as total_before,
                count(*) filter (where date < ?4) as number_before,
                cast(max(date || id || value) filter (where date < ?4) as blob) as latest_before
            from measurement
            where assisted_group between ?1 and ?2 and date between ?3 and ?5
            group by assisted_group, indicator
            """;

    private static final String MEASUREMENTS = """
            select assisted_group, indicator, date, value
            from measurement
            where assisted_group between ? and ? and date between ? and ?
            order by assisted_group, indicator, date, id
            """;

    /** With the plus sign the years are not looked up first: groups are few, a year has all of them. */
    private static final String TARGETS = """
            select id, assisted_group, indicator, year, baseline, target, plan
            from target
            where assisted_group between ? and ? and +year between ? and ?
            """;

    private final Database database;
    private final IndicatorStore indicators;
    private final KeptResults kept;

    public EvaluationStore(Database database) {
        this.database = database;
        this.indicators = new IndicatorStore(database);
        this.kept = new KeptResults(this, new ChangedGroupsStore(database));
    }

    /** The evaluation of one group at the end of a month. */
    public GroupResult result(UUID group, YearMonth month) {
        return results(List.of(group), month, new Range(group, group)).get(0);
    }

    /**
     * The evaluation of every group of the office at the end of a month. The results of one month are kept, and after a
     * change only the groups that it touched are evaluated anew.
     */
    public Map<UUID, GroupResult> results(YearMonth month) {
        return kept.of(month);
    }

    List<GroupResult> all(YearMonth month) {
        return results(database.list("select id from assisted_group", row -> row.id("id")), month, Range.ALL);
    }

    boolean knows(UUID group) {
        return database.first("select 1 from assisted_group where id = ?", row -> true, group)
                .isPresent();
    }

    /** The twelve months that end with the given one. */
    public List<MonthScore> trend(UUID group, YearMonth last) {
        return trends(List.of(group), last).getOrDefault(group, List.of());
    }

    /** The twelve months that end with the given one, for each of the groups. */
    public Map<UUID, List<MonthScore>> trends(Collection<UUID> groups, YearMonth last) {
        var trends = new HashMap<UUID, List<MonthScore>>();
        if (groups.isEmpty()) {
            return trends;
        }
        var months = Evaluation.months(last);
        var range = Range.of(groups);
        var all = indicators.all();
        var targets = targets(range, months.get(0).getYear(), last.getYear());
        var running = running(range, months);
        for (var group : groups) {
            var aims = targets.getOrDefault(group, Aims.NONE);
            var measured = running.getOrDefault(group, Map.of());
            trends.put(
                    group,
                    months.stream()
                            .map(month -> Evaluation.score(month, Lines.scored(month, all, aims, measured)))
                            .toList());
        }
        return trends;
    }

    private List<GroupResult> results(List<UUID> groups, YearMonth month, Range range) {
        var all = indicators.all();
        var targets = targets(range, month.getYear(), month.getYear());
        var tallies = tallies(range, month);
        return groups.stream()
                .map(group -> {
                    var aims = targets.getOrDefault(group, Aims.NONE);
                    var measured = tallies.getOrDefault(group, Map.of());
                    return Evaluation.group(group, month, Lines.of(month, all, aims, measured));
                })
                .toList();
    }

    private Map<UUID, Aims> targets(Range range, int firstYear, int lastYear) {
        var targets = new HashMap<UUID, Aims>();
        for (var target : database.list(TARGETS, TargetStore::read, range.from(), range.to(), firstYear, lastYear)) {
            targets.computeIfAbsent(target.group(), group -> new Aims()).add(target);
        }
        return targets;
    }

    private Map<UUID, Map<UUID, Tallies>> tallies(Range range, YearMonth month) {
        var tallies = new HashMap<UUID, Map<UUID, Tallies>>();
        database.each(
                TALLIES,
                row -> tallies.computeIfAbsent(row.id("assisted_group"), group -> new HashMap<>())
                        .put(row.id("indicator"), tallies(row)),
                range.from(),
                range.to(),
                month.withMonth(1).atDay(1),
                month.atDay(1),
                month.atEndOfMonth());
        return tallies;
    }

    private static Tallies tallies(Row row) {
        var now = new Tally(row.big("total"), row.big("number"), latest(row.bytes("latest")));
        var numberBefore = row.big("number_before");
        return new Tallies(
                now,
                numberBefore == 0
                        ? null
                        : new Tally(row.big("total_before"), numberBefore, latest(row.bytes("latest_before"))));
    }

    private static long latest(byte[] dateIdValue) {
        return Long.parseLong(
                new String(dateIdValue, BEFORE_VALUE, dateIdValue.length - BEFORE_VALUE, StandardCharsets.US_ASCII));
    }

    private Map<UUID, Map<UUID, Running>> running(Range range, List<YearMonth> months) {
        var running = new HashMap<UUID, Map<UUID, Running>>();
        var first = months.get(0);
        database.each(
                MEASUREMENTS,
                row -> running.computeIfAbsent(row.id("assisted_group"), group -> new HashMap<>())
                        .computeIfAbsent(row.id("indicator"), indicator -> new Running(first, months.size()))
                        .add(row.date("date"), row.big("value")),
                range.from(),
                range.to(),
                first.withMonth(1).atDay(1),
                months.get(months.size() - 1).atEndOfMonth());
        return running;
    }
}
