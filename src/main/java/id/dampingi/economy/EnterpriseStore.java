package id.dampingi.economy;

import id.dampingi.kit.db.Change;
import id.dampingi.kit.db.Changing;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.Row;
import id.dampingi.kit.db.Table;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Enterprises with their month books and permits. */
public final class EnterpriseStore {
    private static final Table<Enterprise> ENTERPRISE = new Table<>(
                    "enterprise", Enterprise::id, EnterpriseStore::enterprise)
            .column("assisted_group", Enterprise::group)
            .column("member", Enterprise::member)
            .column("name", Enterprise::name)
            .column("kind", Enterprise::kind)
            .column("started", Enterprise::started)
            .column("ended", Enterprise::ended)
            .column("note", Enterprise::note);
    private static final Table<BookMonth> MONTH = new Table<>("enterprise_month", BookMonth::id, EnterpriseStore::month)
            .column("enterprise", BookMonth::enterprise)
            .column("month", BookMonth::month)
            .column("turnover", BookMonth::turnover)
            .column("cost", BookMonth::cost)
            .column("jobs", BookMonth::jobs)
            .column("note", BookMonth::note);
    private static final Table<Permit> PERMIT = new Table<>("permit", Permit::id, EnterpriseStore::permit)
            .column("enterprise", Permit::enterprise)
            .column("kind", Permit::kind)
            .column("number", Permit::number)
            .column("issued", Permit::issued)
            .column("expires", Permit::expires);

    private final Database database;

    public EnterpriseStore(Database database) {
        this.database = database;
    }

    /** Those that run before those that have ended. */
    public List<Enterprise> ofGroup(UUID group) {
        return database.list(
                ENTERPRISE.select() + "where assisted_group = ? order by ended is not null, name collate nocase, id",
                ENTERPRISE::read,
                group);
    }

    /** The newest first. */
    public List<BookMonth> book(UUID enterprise) {
        return database.list(MONTH.select() + "where enterprise = ? order by month desc", MONTH::read, enterprise);
    }

    public List<Permit> permits(UUID enterprise) {
        return database.list(
                PERMIT.select() + "where enterprise = ? order by kind collate nocase, issued, id",
                PERMIT::read,
                enterprise);
    }

    /** The record of a month, if it is in the book already. */
    Optional<UUID> inBook(UUID enterprise, YearMonth month) {
        return database.first(
                "select id from enterprise_month where enterprise = ? and month = ?",
                row -> row.id("id"),
                enterprise,
                month);
    }

    public Change save(Enterprise enterprise) {
        return database.change("change.enterprise", changing -> save(changing, enterprise));
    }

    public Change save(BookMonth month) {
        return database.change("change.book", changing -> save(changing, month));
    }

    public Change save(Permit permit) {
        return database.change("change.permit", changing -> save(changing, permit));
    }

    /** As part of a larger change. */
    public static void save(Changing changing, Enterprise enterprise) {
        changing.save(ENTERPRISE, enterprise);
    }

    /** As part of a larger change. */
    public static void save(Changing changing, BookMonth month) {
        changing.save(MONTH, month);
    }

    /** As part of a larger change. */
    public static void save(Changing changing, Permit permit) {
        changing.save(PERMIT, permit);
    }

    /** With their books and permits. */
    public Change delete(Collection<UUID> enterprises) {
        return database.change("change.enterpriseDeleted", changing -> changing.deleteAll(ENTERPRISE, enterprises));
    }

    public Change deleteMonths(Collection<UUID> months) {
        return database.change("change.bookDeleted", changing -> changing.deleteAll(MONTH, months));
    }

    public Change deletePermits(Collection<UUID> permits) {
        return database.change("change.permitDeleted", changing -> changing.deleteAll(PERMIT, permits));
    }

    private static Enterprise enterprise(Row row) {
        return new Enterprise(
                row.id("id"),
                row.id("assisted_group"),
                row.optionalId("member").orElse(null),
                row.text("name"),
                row.text("kind"),
                row.optionalDate("started").orElse(null),
                row.optionalDate("ended").orElse(null),
                row.text("note"));
    }

    private static BookMonth month(Row row) {
        return new BookMonth(
                row.id("id"),
                row.id("enterprise"),
                row.month("month"),
                row.scaled("turnover"),
                row.scaled("cost"),
                row.has("jobs") ? row.integer("jobs") : null,
                row.text("note"));
    }

    private static Permit permit(Row row) {
        LocalDate issued = row.optionalDate("issued").orElse(null);
        LocalDate expires = row.optionalDate("expires").orElse(null);
        return new Permit(row.id("id"), row.id("enterprise"), row.text("kind"), row.text("number"), issued, expires);
    }
}
