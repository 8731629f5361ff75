package id.dampingi.activity;

import id.dampingi.approach.Approach;
import id.dampingi.approach.Part;
import id.dampingi.approach.Principles;
import id.dampingi.approach.Side;
import id.dampingi.approach.Technique;
import id.dampingi.kit.db.Change;
import id.dampingi.kit.db.Changing;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.Places;
import id.dampingi.kit.db.Row;
import id.dampingi.kit.db.Table;
import id.dampingi.kit.form.Checks;
import id.dampingi.kit.form.Problem;
import id.dampingi.ownfield.OwnValues;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Activities of groups. */
public final class ActivityStore {
    private static final Table<Activity> TABLE = new Table<>("activity", Activity::id, ActivityStore::read)
            .column("assisted_group", Activity::group)
            .column("date", Activity::date)
            .column("start_time", Activity::start)
            .column("end_time", Activity::end)
            .column("place", Activity::place)
            .column("title", Activity::title)
            .column("main_approach", Activity::mainApproach)
            .column("approaches", activity -> text(activity.approaches()))
            .column("technique", Activity::technique)
            .column("men", Activity::men)
            .column("women", Activity::women)
            .column("result", Activity::result)
            .column("remark", Activity::remark)
            .column("state", Activity::state)
            .column("reason", Activity::reason)
            .column("initiated_by", activity -> activity.principles().initiatedBy())
            .column("led_by", activity -> activity.principles().ledBy())
            .column("benefits", activity -> activity.principles().benefits())
            .column("facilitator_part", activity -> activity.principles().part())
            .column("learnt", Activity::learnt)
            .column("own", activity -> activity.own().text());

    private final Database database;

    public ActivityStore(Database database) {
        this.database = database;
    }

    public Optional<Activity> byId(UUID id) {
        return database.first(TABLE.select() + "where id = ?", TABLE::read, id);
    }

    /** Those that are there. */
    List<Activity> byIds(Collection<UUID> ids) {
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
    Change saveAll(List<Activity> all) {
        return database.change("change.activities", changing -> all.forEach(one -> save(changing, one)));
    }

    /** The newest first. */
    public List<Activity> ofGroup(UUID group, int limit) {
        return database.list(
                TABLE.select() + "where assisted_group = ? order by date desc, id desc limit ?",
                TABLE::read,
                group,
                limit);
    }

    /** From the first to the last day, both included, in the order of time. */
    public List<Activity> ofGroup(UUID group, LocalDate first, LocalDate last) {
        return database.list(TABLE.select() + """
                where assisted_group = ? and date between ? and ?
                order by date, start_time, id
                """, TABLE::read, group, first, last);
    }

    /**
     * What is wrong with the numbers present: fewer than the attendance list names.
     *
     * @return at most one problem
     */
    Optional<Problem> fewerThanListed(Activity activity) {
        return database.first(
                        """
                        select count(*) filter (where m.sex = 'male') as men,
                            count(*) filter (where m.sex = 'female') as women,
                            count(*) as present
                        from attendance t
                        join member m on m.id = t.member
                        where t.activity = ? and t.state = 'present'
                        """,
                        row -> {
                            int men = row.integer("men");
                            int women = row.integer("women");
                            int present = row.integer("present");
                            return new Checks()
                                    .that(activity.men() >= men, "activity.men", "activity.fewerThanListed", men)
                                    .that(
                                            activity.women() >= women,
                                            "activity.women",
                                            "activity.fewerThanListed",
                                            women)
                                    .that(
                                            activity.present() >= present,
                                            "activity.women",
                                            "activity.fewerInAll",
                                            present)
                                    .problems();
                        },
                        activity.id())
                .flatMap(problems -> problems.stream().findFirst());
    }

    public Change save(Activity activity) {
        return database.change("change.activity", changing -> save(changing, activity));
    }

    /** As part of a larger change. */
    public static void save(Changing changing, Activity activity) {
        changing.save(TABLE, activity);
    }

    /** As part of a larger change, for an activity that is known to be new. */
    public static void insert(Changing changing, Activity activity) {
        changing.insert(TABLE, activity);
    }

    /** Puts a planned activity on another day; what is not planned any more stays where it is. */
    public Change move(UUID id, LocalDate date) {
        return database.change(
                "change.activityMoved",
                changing -> byId(id).filter(activity -> activity.state() == ActivityState.PLANNED)
                        .ifPresent(activity -> save(changing, activity.on(date))));
    }

    /** Planned activities took place; what is not planned stays as it is. */
    public Change markDone(Collection<UUID> ids) {
        return database.change("change.activityDone", changing -> {
            for (UUID id : ids) {
                byId(id).flatMap(Activity::done).ifPresent(activity -> save(changing, activity));
            }
        });
    }

    public Change delete(UUID id) {
        return delete(List.of(id));
    }

    public Change delete(Collection<UUID> ids) {
        return database.change("change.activityDeleted", changing -> ids.forEach(id -> changing.delete(TABLE, id)));
    }

    /** Reads an activity from a query that selects all columns of the table. */
    public static Activity read(Row row) {
        return new Activity(
                row.id("id"),
                row.id("assisted_group"),
                row.date("date"),
                row.optionalTime("start_time").orElse(null),
                row.optionalTime("end_time").orElse(null),
                row.text("place"),
                row.text("title"),
                row.choice("main_approach", Approach.class),
                approaches(row.text("approaches")),
                row.optionalChoice("technique", Technique.class).orElse(null),
                row.integer("men"),
                row.integer("women"),
                row.text("result"),
                row.text("remark"),
                row.choice("state", ActivityState.class),
                row.text("reason"),
                new Principles(
                        row.optionalChoice("initiated_by", Side.class).orElse(null),
                        row.optionalChoice("led_by", Side.class).orElse(null),
                        row.optionalChoice("benefits", Side.class).orElse(null),
                        row.optionalChoice("facilitator_part", Part.class).orElse(null)),
                row.text("learnt"),
                OwnValues.of(row.optionalText("own").orElse(null)));
    }

    private static String text(Set<Approach> approaches) {
        return Approach.names(approaches).toLowerCase(Locale.ROOT);
    }

    private static Set<Approach> approaches(String text) {
        Set<Approach> approaches = EnumSet.noneOf(Approach.class);
        for (String name : text.split(",")) {
            approaches.add(Approach.valueOf(name.toUpperCase(Locale.ROOT)));
        }
        return approaches;
    }
}
