package id.dampingi.aspiration;

import id.dampingi.kit.db.Change;
import id.dampingi.kit.db.Changing;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.Places;
import id.dampingi.kit.db.Row;
import id.dampingi.kit.db.Scaled;
import id.dampingi.kit.db.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Aspirations of groups. */
public final class AspirationStore {
    private static final Table<Aspiration> TABLE = new Table<>("aspiration", Aspiration::id, AspirationStore::read)
            .column("assisted_group", Aspiration::group)
            .column("title", Aspiration::title)
            .column("forum", Aspiration::forum)
            .column("submitted_by", Aspiration::submittedBy)
            .column("submitted_on", Aspiration::submittedOn)
            .column("asked", Aspiration::asked)
            .column("accepted_on", Aspiration::acceptedOn)
            .column("budgeted_on", Aspiration::budgetedOn)
            .column("budgeted", Aspiration::budgeted)
            .column("realised_on", Aspiration::realisedOn)
            .column("realised", Aspiration::realised)
            .column("refused_on", Aspiration::refusedOn)
            .column("reason", Aspiration::reason)
            .column("note", Aspiration::note);

    private static final String OF_MONTH = TABLE.select() + """
            where assisted_group in %s
                and submitted_on <= ?2
                and (submitted_on >= ?1 or ifnull(realised_on, refused_on) is null
                    or ifnull(realised_on, refused_on) >= ?1)
            order by submitted_on, id
            """.formatted(Places.marks(3));

    /** Read from the beginning of an index over the waiting ones, no further than the limit. */
    private static final String WITHOUT_NEWS = """
            select a.*, g.name as group_name
            from aspiration a
            join assisted_group g on g.id = a.assisted_group
            where a.realised_on is null and a.refused_on is null
                and max(a.submitted_on, ifnull(a.accepted_on, ''), ifnull(a.budgeted_on, '')) < ?
            order by max(a.submitted_on, ifnull(a.accepted_on, ''), ifnull(a.budgeted_on, '')), a.id limit ?
            """;

    private final Database database;

    public AspirationStore(Database database) {
        this.database = database;
    }

    /** The newest first. */
    public List<Aspiration> ofGroup(UUID group) {
        return database.list(
                TABLE.select() + "where assisted_group = ? order by submitted_on desc, id desc", TABLE::read, group);
    }

    /** The aspirations submitted in a month, realised or refused in it, or still on their way at its end. */
    public List<Aspiration> ofMonth(Collection<UUID> groups, YearMonth month) {
        List<@Nullable Object> args = new ArrayList<>(List.of(month.atDay(1), month.atEndOfMonth()));
        args.addAll(Places.fill(groups));
        return database.list(OF_MONTH, TABLE::read, args.toArray());
    }

    /** Neither realised nor refused, and nothing heard of since a day, the longest silent first. */
    public List<WaitingAspiration> withoutNews(LocalDate since, int limit) {
        return database.list(
                WITHOUT_NEWS, row -> new WaitingAspiration(TABLE.read(row), row.text("group_name")), since, limit);
    }

    /** Forums that groups of the office turned to, the usual ones first. */
    List<String> forums() {
        return database.list("""
                select forum from aspiration
                group by forum collate nocase order by count(*) desc limit 40
                """, row -> row.text("forum"));
    }

    public Change save(Aspiration aspiration) {
        return database.change("change.aspiration", changing -> save(changing, aspiration));
    }

    /** As part of a larger change. */
    public static void save(Changing changing, Aspiration aspiration) {
        changing.save(TABLE, aspiration);
    }

    /** All of them in one change. */
    public Change deleteAll(Collection<UUID> ids) {
        return database.change("change.aspirationDeleted", changing -> changing.deleteAll(TABLE, ids));
    }

    private static Aspiration read(Row row) {
        return new Aspiration(
                row.id("id"),
                row.id("assisted_group"),
                row.text("title"),
                row.text("forum"),
                row.text("submitted_by"),
                row.date("submitted_on"),
                amount(row, "asked"),
                row.optionalDate("accepted_on").orElse(null),
                row.optionalDate("budgeted_on").orElse(null),
                amount(row, "budgeted"),
                row.optionalDate("realised_on").orElse(null),
                amount(row, "realised"),
                row.optionalDate("refused_on").orElse(null),
                row.text("reason"),
                row.text("note"));
    }

    private static @Nullable BigDecimal amount(Row row, String column) {
        return row.has(column) ? Scaled.of(row.big(column)) : null;
    }
}
