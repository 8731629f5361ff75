package id.dampingi.attitude;

import static java.util.stream.Collectors.groupingBy;

import id.dampingi.kit.db.Change;
import id.dampingi.kit.db.Changing;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.Row;
import id.dampingi.kit.db.Table;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Scales and their versions. A version is only ever added, never changed. */
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

    /** All versions with all they say: that in use first, then the older ones. */
    public List<ScaleVersion> versions() {
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

    /** For an office that has no scale yet. */
    Change saveStarter() {
        return database.change("change.scaleNew", changing -> insert(changing, StarterScale.make()));
    }

    /** As part of a larger change. */
    public static void insert(Changing changing, StarterScale starter) {
        changing.insert(SCALE, starter.scale());
        insert(changing, starter.version());
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
        return new ScaleVersion(
                id, row.id("scale"), row.integer("number"), aspects.getOrDefault(id, List.of()));
    }

    private static Aspect aspect(Row row, Map<UUID, List<AspectLevel>> levels) {
        UUID id = row.id("id");
        return new Aspect(
                id,
                row.id("version"),
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
