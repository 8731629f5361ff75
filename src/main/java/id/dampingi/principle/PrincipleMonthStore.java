package id.dampingi.principle;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.Places;
import id.dampingi.kit.db.Row;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The three principles of many groups in a month. */
public final class PrincipleMonthStore {
    private static final String FIGURES = """
            select assisted_group, substr(date, 1, 7) as month, count(*) as done,
                count(*) filter (where learnt <> '') as lessons,
            """ + PrincipleStore.SAID + """
            from activity
            where assisted_group in %s and date between ?1 and ?2 and state = 'done'
            group by 1, 2
            """.formatted(Places.marks(3));

    private static final String LESSONS = """
            select assisted_group, id, date, title, learnt
            from activity
            where assisted_group in %s and date between ?1 and ?2 and state = 'done' and learnt <> ''
            order by assisted_group, date, start_time, id
            """.formatted(Places.marks(3));

    private record Learnt(UUID group, Lesson lesson) {}

    private final Database database;

    public PrincipleMonthStore(Database database) {
        this.database = database;
    }

    /** Of up to fifty groups, in two queries; a group that carried out nothing in this month is not there. */
    public Map<UUID, PrincipleMonth> ofMonth(Collection<UUID> groups, YearMonth month) {
        var now = new HashMap<UUID, PrincipleFigures>();
        var before = new HashMap<UUID, PrincipleFigures>();
        database.each(
                FIGURES,
                row -> {
                    PrincipleFigures figures = PrincipleStore.read(row);
                    (figures.month().equals(month) ? now : before).put(row.id("assisted_group"), figures);
                },
                args(month.minusMonths(1), month, groups));
        Map<UUID, List<Lesson>> lessons =
                database.list(LESSONS, PrincipleMonthStore::lesson, args(month, month, groups)).stream()
                        .collect(groupingBy(Learnt::group, mapping(Learnt::lesson, toList())));
        var found = new HashMap<UUID, PrincipleMonth>();
        now.forEach((group, figures) -> found.put(
                group,
                new PrincipleMonth(
                        figures,
                        before.getOrDefault(group, PrincipleFigures.none(month.minusMonths(1))),
                        lessons.getOrDefault(group, List.of()))));
        return found;
    }

    private static @Nullable Object[] args(YearMonth first, YearMonth last, Collection<UUID> groups) {
        List<@Nullable Object> args = new ArrayList<>(List.of(first.atDay(1), last.atEndOfMonth()));
        args.addAll(Places.fill(groups));
        return args.toArray();
    }

    private static Learnt lesson(Row row) {
        return new Learnt(
                row.id("assisted_group"),
                new Lesson(row.id("id"), row.date("date"), row.text("title"), row.text("learnt")));
    }
}
