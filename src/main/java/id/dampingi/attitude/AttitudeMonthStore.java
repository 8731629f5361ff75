package id.dampingi.attitude;

import static java.util.stream.Collectors.groupingBy;

import id.dampingi.kit.db.Database;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How the attitude of groups stands at the end of a month. */
public final class AttitudeMonthStore {
    private static final String LEFT = """
            select id, left_on
            from member
            where left_on is not null and assisted_group\s""" + GroupPlaces.SQL;

    private final Database database;

    public AttitudeMonthStore(Database database) {
        this.database = database;
    }

    /**
     * In a few queries for all of them.
     *
     * @param groups fifty at most
     * @return without the groups of which no survey counts
     */
    public Map<UUID, AttitudeMonth> ofMonth(List<UUID> groups, YearMonth month) {
        var months = new HashMap<UUID, AttitudeMonth>();
        if (!groups.isEmpty()) {
            var left = new HashMap<UUID, LocalDate>();
            database.each(LEFT, row -> left.put(row.id("id"), row.date("left_on")), GroupPlaces.then(groups));
            var aspects = new AspectNames(ScaleStore.versions(database));
            AttitudeStore.read(database, groups, month.atEndOfMonth()).stream()
                    .collect(groupingBy(AttitudeSurvey::group))
                    .forEach((group, surveys) -> new AttitudeCourse(surveys, left, aspects)
                            .at(month)
                            .ifPresent(standing -> months.put(group, standing)));
        }
        return months;
    }
}
