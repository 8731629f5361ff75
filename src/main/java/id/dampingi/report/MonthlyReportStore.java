package id.dampingi.report;

import id.dampingi.evaluation.EvaluationStore;
import id.dampingi.evaluation.GroupResult;
import id.dampingi.evaluation.MonthScore;
import id.dampingi.facilitator.Facilitator;
import id.dampingi.facilitator.FacilitatorStore;
import id.dampingi.group.Group;
import id.dampingi.group.GroupStore;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.i18n.Failure;
import id.dampingi.office.Office;
import id.dampingi.office.OfficeStore;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** Gathers the monthly evaluations: a few queries for one group, and no more for each fifty of a batch. */
public final class MonthlyReportStore {
    private static final int CHUNK = 50;

    private final OfficeStore offices;
    private final GroupStore groups;
    private final FacilitatorStore facilitators;
    private final EvaluationStore evaluations;
    private final MonthPartStore parts;

    public MonthlyReportStore(Database database, EvaluationStore evaluations) {
        offices = new OfficeStore(database);
        groups = new GroupStore(database);
        facilitators = new FacilitatorStore(database);
        this.evaluations = evaluations;
        parts = new MonthPartStore(database);
    }

    /** What the reports of a batch have in common and is small enough to be kept. */
    private record Common(
            Office office,
            ReportOrder order,
            LocalDate date,
            Map<UUID, Group> groups,
            Map<UUID, Facilitator> facilitators,
            Map<UUID, GroupResult> results,
            Map<UUID, List<MonthScore>> trends,
            Function<Group, String> numbers) {}

    /** The groups that were accompanied in a month, ordered by their codes. */
    public List<Group> groups(YearMonth month) {
        return groups.all().stream()
                .filter(group -> group.since() == null || !group.since().isAfter(month.atEndOfMonth()))
                .filter(group -> group.until() == null || !group.until().isBefore(month.atDay(1)))
                .sorted(Comparator.comparing(Group::code))
                .toList();
    }

    /**
     * The reports one after another: asked for in their order, each chunk is gathered when its first report is needed
     * and then forgotten.
     *
     * @param numbers the number to print for a group
     */
    IntFunction<MonthlyReport> reports(ReportOrder order, LocalDate date, Function<Group, String> numbers) {
        List<UUID> ids = order.groups();
        Common common = common(order, date, numbers);
        return new IntFunction<>() {
            private int from = -1;
            private List<MonthlyReport> chunk = List.of();

            @Override
            public MonthlyReport apply(int index) {
                int start = index - index % CHUNK;
                if (start != from) {
                    chunk = List.of();
                    chunk = chunk(common, ids.subList(start, Math.min(start + CHUNK, ids.size())));
                    from = start;
                }
                return chunk.get(index - start);
            }
        };
    }

    private Common common(ReportOrder order, LocalDate date, Function<Group, String> numbers) {
        List<UUID> ids = order.groups();
        YearMonth month = order.month();
        boolean one = ids.size() == 1;
        return new Common(
                office(),
                order,
                date,
                one
                        ? groups.byId(ids.get(0))
                                .map(group -> Map.of(group.id(), group))
                                .orElse(Map.of())
                        : groups.all().stream().collect(Collectors.toMap(Group::id, Function.identity())),
                facilitators.all().stream().collect(Collectors.toMap(Facilitator::id, Function.identity())),
                one ? Map.of(ids.get(0), evaluations.result(ids.get(0), month)) : evaluations.results(month),
                evaluations.trends(ids, month),
                numbers);
    }

    Office office() {
        return offices.office().orElse(ReportOffice.UNKNOWN);
    }

    private List<MonthlyReport> chunk(Common common, List<UUID> ids) {
        Map<UUID, MonthParts> recorded = parts.ofMonth(ids, common.order());
        List<MonthlyReport> reports = new ArrayList<>(ids.size());
        for (UUID id : ids) {
            Group group = known(common.groups(), id);
            reports.add(new MonthlyReport(
                    common.office(),
                    common.numbers().apply(group),
                    common.order().month(),
                    common.date(),
                    group,
                    group.facilitator() == null ? null : common.facilitators().get(group.facilitator()),
                    known(common.results(), id),
                    common.trends().getOrDefault(id, List.of()),
                    recorded.getOrDefault(id, MonthParts.NONE)));
        }
        return reports;
    }

    /** A group that was deleted while its report was being made. */
    private static <T> T known(Map<UUID, T> records, UUID id) {
        T record = records.get(id);
        if (record == null) {
            throw new Failure("report.groupGone", null);
        }
        return record;
    }
}
