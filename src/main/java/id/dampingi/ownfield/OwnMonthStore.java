package id.dampingi.ownfield;

import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.Places;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells what groups, their members and the month's activities say in the fields that the report shows. */
public final class OwnMonthStore {
    private static final String FILLED = """
            select 'group' as record, id as assisted_group, '' as title, own
            from assisted_group
            where id in %1$s and own is not null
            union all
            select 'member', m.assisted_group, '', m.own
            from member m
            where m.assisted_group in %1$s and m.own is not null
                and exists (
                    select 1 from membership s
                    where s.member = m.id and (s.joined is null or s.joined <= ?2)
                        and (s.left_on is null or s.left_on > ?2)
                )
            union all
            select * from (
                select 'activity', a.assisted_group, a.title, a.own
                from activity a
                where a.assisted_group in %1$s and a.date between ?1 and ?2 and a.state = 'done' and a.own is not null
                order by a.date, a.id
            )
            """.formatted(Places.marks(3));

    private final Database database;
    private final OwnFieldStore fields;

    public OwnMonthStore(Database database) {
        this.database = database;
        fields = new OwnFieldStore(database);
    }

    /** Of up to fifty groups, in two queries; a group that says nothing is not there. */
    public Map<UUID, OwnMonth> ofMonth(Collection<UUID> groups, YearMonth month) {
        List<OwnField> printed = fields.all().stream()
                .filter(field -> field.active() && field.inReport())
                .toList();
        if (printed.isEmpty()) {
            return Map.of();
        }
        List<@Nullable Object> args = new ArrayList<>(List.of(month.atDay(1), month.atEndOfMonth()));
        args.addAll(Places.fill(groups));
        var found = new HashMap<UUID, Map<OwnField, List<OwnMonth.Told>>>();
        database.each(
                FILLED,
                row -> {
                    OwnRecord record = row.choice("record", OwnRecord.class);
                    OwnValues values = OwnValues.of(row.text("own"));
                    Map<OwnField, List<OwnMonth.Told>> told =
                            found.computeIfAbsent(row.id("assisted_group"), group -> new LinkedHashMap<>());
                    of(printed, record)
                            .filter(field -> !values.of(field.id()).isEmpty())
                            .forEach(field -> told.computeIfAbsent(field, any -> new ArrayList<>())
                                    .add(new OwnMonth.Told(row.text("title"), values.of(field.id()))));
                },
                args.toArray());
        var months = new HashMap<UUID, OwnMonth>();
        found.forEach((group, told) -> months.put(group, new OwnMonth(lines(printed, told))));
        return months;
    }

    private static Stream<OwnField> of(List<OwnField> fields, OwnRecord record) {
        return fields.stream().filter(field -> field.record() == record);
    }

    private static List<OwnMonth.Line> lines(List<OwnField> fields, Map<OwnField, List<OwnMonth.Told>> told) {
        return fields.stream()
                .filter(told::containsKey)
                .map(field -> new OwnMonth.Line(field, told.getOrDefault(field, List.of())))
                .toList();
    }
}
