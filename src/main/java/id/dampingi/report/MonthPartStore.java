package id.dampingi.report;

import id.dampingi.economy.EconomyStatementStore;
import id.dampingi.kit.db.Database;
import id.dampingi.member.MembershipMonthStore;
import id.dampingi.principle.PrincipleMonthStore;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Gathers what up to fifty groups recorded in a month, each kind of it from its source. */
final class MonthPartStore {
    private final List<MonthPartSource> sources;

    MonthPartStore(Database database) {
        var activities = new MonthActivityStore(database);
        sources = List.of(
                activities::ofMonth,
                activities::narratives,
                new MembershipMonthStore(database)::ofMonth,
                new CaseRecordStore(database)::ofMonth,
                new EconomyStatementStore(database)::ofMonth,
                new PrincipleMonthStore(database)::ofMonth);
    }

    Map<UUID, MonthParts> ofMonth(List<UUID> groups, YearMonth month) {
        Map<UUID, MonthParts> parts = new HashMap<>();
        for (MonthPartSource source : sources) {
            source.ofMonth(groups, month)
                    .forEach((group, part) -> parts.put(
                            group, parts.getOrDefault(group, MonthParts.NONE).with(part)));
        }
        return parts;
    }
}
