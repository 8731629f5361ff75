package id.dampingi.plan;

import id.dampingi.activity.Activity;
import id.dampingi.activity.ActivityStore;
import id.dampingi.approach.Part;
import id.dampingi.approach.Principles;
import id.dampingi.approach.Side;
import id.dampingi.kit.db.Change;
import id.dampingi.kit.db.Changing;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.Places;
import id.dampingi.kit.db.Row;
import id.dampingi.kit.db.Table;
import id.dampingi.kit.form.Problem;
import id.dampingi.kit.form.Refused;
import id.dampingi.kit.i18n.Formats;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Follow-up plans. */
public final class PlanStore {
    private static final Table<PlanItem> TABLE = new Table<>("plan_item", PlanItem::id, PlanStore::read)
            .column("assisted_group", PlanItem::group)
            .column("agreed_on", PlanItem::agreedOn)
            .column("problem", PlanItem::problem)
            .column("activity", PlanItem::activity)
            .column("finding", PlanItem::finding)
            .column("plan", PlanItem::plan)
            .column("target", PlanItem::target)
            .column("person", PlanItem::person)
            .column("due", PlanItem::due)
            .column("resources", PlanItem::resources)
            .column("cost", PlanItem::cost)
            .column("source", PlanItem::source)
            .column("state", PlanItem::state)
            .column("closed_on", PlanItem::closedOn)
            .column("reason", PlanItem::reason)
            .column("initiated_by", item -> item.principles().initiatedBy())
            .column("led_by", item -> item.principles().ledBy())
            .column("benefits", item -> item.principles().benefits())
            .column("facilitator_part", item -> item.principles().part());

    private final Database database;

    public PlanStore(Database database) {
        this.database = database;
    }

    public Optional<PlanItem> byId(UUID id) {
        return database.first(TABLE.select() + "where id = ?", TABLE::read, id);
    }

    /** Those that are there. */
    List<PlanItem> byIds(Collection<UUID> ids) {
        return Places.parts(ids).stream()
                .flatMap(part -> database
                        .list(
                                TABLE.select() + "where id in " + Places.marks(1),
                                TABLE::read,
                                Places.fill(part).toArray())
                        .stream())
                .toList();
    }

    /** All of them in one change. */
    Change saveAll(List<PlanItem> all) {
        return database.change("change.plans", changing -> all.forEach(one -> save(changing, one)));
    }

    /** In the order in which they are due. */
    public List<PlanItem> ofProblem(UUID problem) {
        return database.list(TABLE.select() + "where problem = ? order by due is null, due, id", TABLE::read, problem);
    }

    /** When something was first agreed on to be done about a problem. */
    public Optional<LocalDate> firstAgreed(UUID problem) {
        return ofProblem(problem).stream().map(PlanItem::agreedOn).min(LocalDate::compareTo);
    }

    /** @throws Refused if it was agreed on before its problem was raised */
    public Change save(PlanItem item) {
        database.first("select date from problem where id = ?", row -> row.date("date"), item.problem())
                .filter(raised -> item.agreedOn().isBefore(raised))
                .ifPresent(raised -> {
                    throw new Refused(new Problem("plan.agreedOn", "plan.beforeProblem", Formats.shortDate(raised)));
                });
        return database.change("change.plan", changing -> save(changing, item));
    }

    /** As part of a larger change. */
    public static void save(Changing changing, PlanItem item) {
        changing.save(TABLE, item);
    }

    /** As part of a larger change, for a plan that is known to be new. */
    public static void insert(Changing changing, PlanItem item) {
        changing.insert(TABLE, item);
    }

    /** The activity that comes of a plan, and the plan as begun by it. */
    Change saveActivity(UUID item, Activity activity) {
        return database.change("change.planActivity", changing -> {
            ActivityStore.save(changing, activity);
            byId(item).ifPresent(found -> save(changing, found.startedBy(activity.id())));
        });
    }

    /** Those that are not over yet are done on this day. */
    Change markDone(Collection<UUID> ids, LocalDate day) {
        return database.change(
                "change.planDone",
                changing ->
                        ids.forEach(id -> byId(id).filter(item -> !item.state().isOver())
                                .ifPresent(item -> save(changing, item.done(day)))));
    }

    public Change delete(Collection<UUID> ids) {
        return database.change("change.planDeleted", changing -> changing.deleteAll(TABLE, ids));
    }

    /** People who saw to plans before, the most frequent first, of the group if one is given. */
    List<String> persons(Optional<UUID> group) {
        return database.list("""
                select person from (
                    select person from plan_item where ?1 is null or assisted_group = ?1 order by id desc limit 400
                )
                group by person collate nocase order by count(*) desc limit 40
                """, row -> row.text("person"), group.orElse(null));
    }

    /** Reads a plan from a query that selects all columns of the table. */
    static PlanItem read(Row row) {
        return new PlanItem(
                row.id("id"),
                row.id("assisted_group"),
                row.date("agreed_on"),
                row.optionalId("problem").orElse(null),
                row.optionalId("activity").orElse(null),
                row.text("finding"),
                row.text("plan"),
                row.text("target"),
                row.text("person"),
                row.optionalDate("due").orElse(null),
                row.text("resources"),
                row.has("cost") ? row.scaled("cost") : null,
                row.text("source"),
                row.choice("state", PlanState.class),
                row.optionalDate("closed_on").orElse(null),
                row.text("reason"),
                new Principles(
                        row.optionalChoice("initiated_by", Side.class).orElse(null),
                        row.optionalChoice("led_by", Side.class).orElse(null),
                        row.optionalChoice("benefits", Side.class).orElse(null),
                        row.optionalChoice("facilitator_part", Part.class).orElse(null)));
    }
}
