package id.dampingi.report;

import id.dampingi.evaluation.EvaluationStore;
import id.dampingi.evaluation.GroupResult;
import id.dampingi.facilitator.Facilitator;
import id.dampingi.facilitator.FacilitatorStore;
import id.dampingi.group.Group;
import id.dampingi.kit.db.Database;
import id.dampingi.member.MemberCount;
import id.dampingi.member.MemberCountStore;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Gathers the recap of the office, in a fixed number of queries however many groups there are. */
public final class RecapReportStore {
    private record Count(int planned, int done, int cancelled, int men, int women) {
        static final Count NONE = new Count(0, 0, 0, 0, 0);
    }

    private final Database database;
    private final MonthlyReportStore monthly;
    private final FacilitatorStore facilitators;
    private final EvaluationStore evaluations;
    private final MemberCountStore members;

    public RecapReportStore(Database database, MonthlyReportStore monthly, EvaluationStore evaluations) {
        this.database = database;
        this.monthly = monthly;
        facilitators = new FacilitatorStore(database);
        this.evaluations = evaluations;
        members = new MemberCountStore(database);
    }

    RecapReport report(YearMonth month, LocalDate date, String number) {
        Map<UUID, String> names =
                facilitators.all().stream().collect(Collectors.toMap(Facilitator::id, Facilitator::name));
        Map<UUID, GroupResult> results = evaluations.results(month);
        Map<UUID, Count> counts = counts(month);
        Map<UUID, MemberCount> counted = members.byGroup(month.atEndOfMonth());
        List<RecapRow> rows = new ArrayList<>();
        for (Group group : monthly.groups(month)) {
            GroupResult result = results.get(group.id());
            if (result != null) {
                rows.add(row(
                        group,
                        group.facilitator() == null ? "" : names.getOrDefault(group.facilitator(), ""),
                        counted.getOrDefault(group.id(), MemberCount.NONE).total(),
                        result,
                        counts.getOrDefault(group.id(), Count.NONE)));
            }
        }
        rows.sort(RecapRow.MOST_NEEDY_FIRST);
        return new RecapReport(monthly.office(), number, month, date, List.copyOf(rows));
    }

    private static RecapRow row(Group group, String facilitator, int members, GroupResult result, Count count) {
        return new RecapRow(
                group,
                facilitator,
                members,
                result,
                count.planned(),
                count.done(),
                count.cancelled(),
                count.men(),
                count.women());
    }

    private Map<UUID, Count> counts(YearMonth month) {
        Map<UUID, Count> counts = new HashMap<>();
        database.each(
                """
                select assisted_group,
                    sum(state = 'planned') as planned,
                    sum(state = 'done') as done,
                    sum(state = 'cancelled') as cancelled,
                    sum(iif(state = 'done', men, 0)) as men,
                    sum(iif(state = 'done', women, 0)) as women
                from activity
                where date between ? and ?
                group by assisted_group
                """,
                row -> counts.put(
                        row.id("assisted_group"),
                        new Count(
                                row.integer("planned"),
                                row.integer("done"),
                                row.integer("cancelled"),
                                row.integer("men"),
                                row.integer("women"))),
                month.atDay(1),
                month.atEndOfMonth());
        return counts;
    }
}
