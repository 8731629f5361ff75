package id.dampingi.attitude;

import static java.util.stream.Collectors.groupingBy;

import id.dampingi.kit.db.Change;
import id.dampingi.kit.db.Changing;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.Row;
import id.dampingi.kit.db.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Scales and their versions. A version is only ever added, never changed, so that old scores keep their meaning. */
public final class ScaleStore {
    private static final Table<Scale> SCALE = new Table<>("scale", Scale::id, ScaleStore::scale)
            .column("name", Scale::name)
            .column("name_en", Scale::nameEn)
            .column("active", Scale::active);

    private static final Table<ScaleVersion> VERSION = new Table<>(
                    "scale_version", ScaleVersion::id, row -> version(row, Map.of()))
            .column("scale", ScaleVersion::scale)
            .column("number", ScaleVersion::number);

    private static final Table<Aspect> ASPECT = new Table<>("aspect", Aspect::id, row -> aspect(row, Map.of()))
            .column("version", Aspect::version)
            .column("origin", Aspect::origin)
            .column("name", Aspect::name)
            .column("name_en", Aspect::nameEn)
            .column("position", Aspect::position);

    private static final Table<AspectLevel> LEVEL = new Table<>("aspect_level", AspectLevel::id, ScaleStore::level)
            .column("aspect", AspectLevel::aspect)
            .column("level", AspectLevel::level)
            .column("text", AspectLevel::text)
            .column("text_en", AspectLevel::textEn);

    private final Database database;

    public ScaleStore(Database database) {
        this.database = database;
    }

    /** All of them: those in use before the others, the oldest first. */
    List<Scale> scales() {
        return database.list(SCALE.select() + "order by active desc, id", SCALE::read);
    }

    /** All versions with all they say, in the order of {@link #scales}, of each the newest first. */
    public List<ScaleVersion> versions() {
        return versions(database);
    }

    static List<ScaleVersion> versions(Database database) {
        Map<UUID, List<AspectLevel>> levels = database.list(LEVEL.select() + "order by level", LEVEL::read).stream()
                .collect(groupingBy(AspectLevel::aspect));
        Map<UUID, List<Aspect>> aspects =
                database.list(ASPECT.select() + "order by position", row -> aspect(row, levels)).stream()
                        .collect(groupingBy(Aspect::version));
        return database.list("""
                select v.*
                from scale s
                join scale_version v on v.scale = s.id
                order by s.active desc, s.id, v.number desc
                """, row -> version(row, aspects));
    }

    /** All scales as they stand now, in the order of {@link #scales}. */
    public List<ScaleUse> uses() {
        Map<UUID, List<ScaleVersion>> versions = versions().stream().collect(groupingBy(ScaleVersion::scale));
        Map<UUID, Integer> surveys = surveys();
        return scales().stream()
                .filter(scale -> versions.containsKey(scale.id()))
                .map(scale -> new ScaleUse(
                        new ScaleEdition(
                                scale,
                                versions.getOrDefault(scale.id(), List.of()).get(0)),
                        surveys.getOrDefault(scale.id(), 0)))
                .toList();
    }

    private Map<UUID, Integer> surveys() {
        var surveys = new HashMap<UUID, Integer>();
        database.each("""
                select v.scale, count(*) as number
                from scale_version v
                join attitude_survey s on s.version = v.id
                group by v.scale
                """, row -> surveys.put(row.id("scale"), row.integer("number")));
        return surveys;
    }

    /** For an office that has no scale yet. */
    Change saveStarter() {
        return database.change("change.scale", changing -> insert(changing, StarterScale.make()));
    }

    /** What the version says becomes the next version of the scale, unless the newest says the same already. */
    Change save(ScaleEdition edition) {
        return database.change("change.scale", changing -> {
            changing.save(SCALE, edition.scale());
            Optional<ScaleVersion> newest = versions(database).stream()
                    .filter(version -> version.scale().equals(edition.scale().id()))
                    .findFirst();
            if (newest.filter(edition.version()::saysTheSame).isEmpty()) {
                insert(
                        changing,
                        edition.version()
                                .numbered(newest.map(ScaleVersion::number).orElse(0) + 1));
            }
        });
    }

    /** With all its versions; one that was used in a survey stays. */
    Change delete(UUID scale) {
        return database.change("change.scaleDeleted", changing -> changing.delete(SCALE, scale));
    }

    /** As part of a larger change. */
    public static void insert(Changing changing, ScaleEdition edition) {
        changing.insert(SCALE, edition.scale());
        insert(changing, edition.version());
    }

    private static void insert(Changing changing, ScaleVersion version) {
        changing.insert(VERSION, version);
        for (Aspect aspect : version.aspects()) {
            changing.insert(ASPECT, aspect);
            aspect.levels().forEach(level -> changing.insert(LEVEL, level));
        }
    }

    private static Scale scale(Row row) {
        return new Scale(row.id("id"), row.text("name"), row.text("name_en"), row.flag("active"));
    }

    private static ScaleVersion version(Row row, Map<UUID, List<Aspect>> aspects) {
        UUID id = row.id("id");
        return new ScaleVersion(id, row.id("scale"), row.integer("number"), aspects.getOrDefault(id, List.of()));
    }

    private static Aspect aspect(Row row, Map<UUID, List<AspectLevel>> levels) {
        UUID id = row.id("id");
        return new Aspect(
                id,
                row.id("version"),
                row.id("origin"),
                row.text("name"),
                row.text("name_en"),
                row.integer("position"),
                levels.getOrDefault(id, List.of()));
    }

    private static AspectLevel level(Row row) {
        return new AspectLevel(
                row.id("id"), row.id("aspect"), row.integer("level"), row.text("text"), row.text("text_en"));
    }
}
