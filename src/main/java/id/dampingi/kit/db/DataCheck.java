package id.dampingi.kit.db;

import id.dampingi.kit.i18n.Failure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

/** What reading a whole data file tells of it. The file is only read, an older one is not brought up to date. */
public record DataCheck(Age age, List<DataFault> faults) {
    /** Of the file's form. */
    public enum Age {
        CURRENT,
        /** Opening it in the program makes a copy and brings it up to date. */
        OLDER
    }

    /** By itself SQLite stops after a hundred, which may all be of one index. */
    private static final int MOST_LINES = 100_000;

    private static final Author NOBODY = new Author("", new UUID(0, 0));

    public boolean isSound() {
        return faults.isEmpty();
    }

    /**
     * Takes seconds for a large file. SQLite does not evaluate check constraints in a file that it may only read, so of
     * values it tells those of a wrong type or missing.
     *
     * @throws Failure if it is missing, not ours, from a newer version or open elsewhere
     */
    public static DataCheck of(Path file) {
        Age age = DataFile.requireKnown(file) < Migrations.newest() ? Age.OLDER : Age.CURRENT;
        try (var database = new Database(Opening.of(readOnly(file)), NOBODY, Contents.of(file))) {
            var faults = new ArrayList<>(faults(database));
            if (faults.stream().noneMatch(DataFault.UNREADABLE::equals)) {
                faults.addAll(ContentCheck.faults(database, file));
            }
            return new DataCheck(age, List.copyOf(faults));
        } catch (SQLException e) {
            throw DatabaseException.of("check", e);
        }
    }

    /** Faults that are alike are one. */
    public static List<DataFault> faults(Database database) {
        var faults = new LinkedHashMap<DataFault, DataFault>();
        try {
            database.each("pragma integrity_check(" + MOST_LINES + ")", row -> {
                String line = row.text("integrity_check");
                if (!line.equals("ok")) {
                    DataFault fault = DataFault.of(line);
                    faults.merge(fault, fault, DataFault::and);
                }
            });
            database.each("""
                    select "table" as child, parent, count(*) as number
                    from pragma_foreign_key_check
                    group by "table", parent
                    """, row -> {
                DataFault fault = DataFault.reference(row.text("child"), row.text("parent"), row.integer("number"));
                faults.put(fault, fault);
            });
        } catch (DatabaseException e) {
            if (!e.isDamage()) {
                throw e;
            }
            faults.putIfAbsent(DataFault.UNREADABLE, DataFault.UNREADABLE);
        }
        return List.copyOf(faults.values());
    }

    /**
     * A file that was closed well is read as something that does not change, which leaves nothing beside it. Where there
     * is a log beside it, another program has it open or was cut off, and the log belongs to what is checked.
     */
    static String readOnly(Path file) {
        boolean closed = !Files.exists(file.resolveSibling(file.getFileName() + "-wal"));
        return "jdbc:sqlite:file:" + file.toUri().getRawPath() + (closed ? "?immutable=1" : "?mode=ro");
    }
}
