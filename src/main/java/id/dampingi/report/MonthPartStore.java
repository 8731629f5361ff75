package id.dampingi.report;

import id.dampingi.attachment.GroupPhotosStore;
import id.dampingi.attendance.AttendanceMonthStore;
import id.dampingi.attitude.AttitudeMonthStore;
import id.dampingi.economy.EconomyStatementStore;
import id.dampingi.facility.FacilityStore;
import id.dampingi.facility.HandoverMonthStore;
import id.dampingi.kit.db.Database;
import id.dampingi.material.DeliveryStore;
import id.dampingi.member.MembershipMonthStore;
import id.dampingi.ownfield.OwnMonthStore;
import id.dampingi.plan.PlanListStore;
import id.dampingi.principle.PrincipleMonthStore;
import id.dampingi.problem.ProblemMonthStore;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** Gathers what up to fifty groups recorded in a month, each kind of it from its source. */
final class MonthPartStore {
    private final List<MonthPartSource> sources;
    private final List<MonthPartSource> annexes;

    MonthPartStore(Database database) {
        var activities = new MonthActivityStore(database);
        sources = List.of(
                activities::ofMonth,
                activities::narratives,
                new MembershipMonthStore(database)::ofMonth,
                new OwnMonthStore(database)::ofMonth,
                new CaseRecordStore(database)::ofMonth,
                new EconomyStatementStore(database)::ofMonth,
                new PrincipleMonthStore(database)::ofMonth,
                new AttitudeMonthStore(database)::ofMonth,
                new DeliveryStore(database)::ofMonth,
                listed(new FacilityStore(database)::ofMonth, SupplySection.Facilities::new),
                listed(new ProblemMonthStore(database)::ofMonth, ProblemSection.Problems::new),
                listed(new PlanListStore(database)::ofMonth, PlanSection.Plans::new));
        annexes = List.of(
                new GroupPhotosStore(database)::ofMonth,
                listed(new AttendanceMonthStore(database)::ofMonth, AttendanceAnnex.Lists::new),
                listed(new HandoverMonthStore(database)::ofMonth, HandoverAnnex.Handovers::new));
    }

    private static <T> MonthPartSource listed(
            BiFunction<List<UUID>, YearMonth, Map<UUID, List<T>>> read, Function<List<T>, ? extends Record> part) {
        return (groups, month) -> {
            Map<UUID, Record> parts = new HashMap<>();
            read.apply(groups, month).forEach((group, all) -> parts.put(group, part.apply(all)));
            return parts;
        };
    }

    /** @param groups of the order, up to fifty; annexes are read only where they are wanted */
    Map<UUID, MonthParts> ofMonth(List<UUID> groups, ReportOrder order) {
        Map<UUID, MonthParts> parts = new HashMap<>();
        for (MonthPartSource source : order.has(ReportExtra.ANNEXES) ? all() : sources) {
            source.ofMonth(groups, order.month())
                    .forEach((group, part) -> parts.put(
                            group, parts.getOrDefault(group, MonthParts.NONE).with(part)));
        }
        return parts;
    }

    private List<MonthPartSource> all() {
        return Stream.concat(sources.stream(), annexes.stream()).toList();
    }
}
