package id.dampingi.attachment;

import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.Places;
import id.dampingi.kit.db.Row;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The photos and files of whole groups. */
public final class GroupPhotosStore {
    private final Database database;

    public GroupPhotosStore(Database database) {
        this.database = database;
    }

    /** Of its activities, problems and members, by the days of these; the newest first. */
    public List<AttachmentRow> ofGroup(UUID group) {
        return database.list("""
                select a.*, x.title as about, x.date as day
                from activity x cross join attachment a on a.activity = x.id
                where x.assisted_group = ?1
                union all
                select a.*, x.statement, x.date
                from problem x cross join attachment a on a.problem = x.id
                where x.assisted_group = ?1
                union all
                select a.*, x.name, a.added_on
                from member x cross join attachment a on a.member = x.id
                where x.assisted_group = ?1
                order by day desc, about, position, id
                """, GroupPhotosStore::row, group);
    }

    /**
     * The photos of what was done in a month.
     *
     * @param groups one to fifty
     */
    public Map<UUID, MonthPhotos> ofMonth(List<UUID> groups, YearMonth month) {
        var args = new ArrayList<Object>(List.of(month.atDay(1), month.atEndOfMonth()));
        args.addAll(Places.fill(groups));
        Map<UUID, List<MonthPhoto>> photos = new HashMap<>();
        database.each(
                """
                select x.assisted_group, x.title, x.date, a.caption, a.content
                from activity x cross join attachment a on a.activity = x.id
                where x.date between ?1 and ?2 and x.state = 'done' and a.width is not null
                    and x.assisted_group in """ + Places.marks(3) + "\norder by x.date, x.start_time, x.id, a.position, a.id",
                row -> photos.computeIfAbsent(row.id("assisted_group"), group -> new ArrayList<>())
                        .add(photo(row)),
                args.toArray());
        Map<UUID, MonthPhotos> months = new HashMap<>();
        photos.forEach((group, all) -> months.put(group, new MonthPhotos(all)));
        return months;
    }

    private MonthPhoto photo(Row row) {
        String content = row.text("content");
        return new MonthPhoto(
                row.text("title"),
                row.date("date"),
                row.text("caption"),
                () -> database.contents().read(content));
    }

    private static AttachmentRow row(Row row) {
        return new AttachmentRow(AttachmentStore.read(row), row.text("about"), row.date("day"));
    }
}
