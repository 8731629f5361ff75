package id.dampingi.kit.db;

import id.dampingi.kit.i18n.Failure;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;

/** Opens data files, and says in words why one cannot be opened. */
public final class DataFile {
    /** Ends the names of data files. */
    public static final String SUFFIX = ".dampingi";

    private static final byte[] SQLITE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int HEADER = 100;
    private static final int APPLICATION_ID_AT = 68;
    private static final int VERSION_AT = 60;

    private static final String[] PRAGMAS = {
        "busy_timeout = 2000",
        "locking_mode = exclusive",
        "journal_mode = wal",
        "synchronous = full",
        "foreign_keys = on",
        "temp_store = memory",
        "cache_size = -65536",
        "trusted_schema = off",
        // What is erased is not to be read in the file any more.
        "secure_delete = on",
        "cell_size_check = on"
    };

    private DataFile() {}

    /**
     * Makes a new, empty data file.
     *
     * @throws Failure if there is a file of that name already, or none can be made
     */
    public static Database create(Path file, Author author) {
        if (Files.exists(file)) {
            throw new Failure("failure.fileExists", null, name(file));
        }
        try {
            return connect(file, author);
        } catch (RuntimeException e) {
            // What is only half made would stand in the way of the next try.
            file.toFile().delete();
            throw e;
        }
    }

    /**
     * Opens a data file; one of an older version is copied first and then brought up to date.
     *
     * @throws Failure if it is missing, not ours, from a newer version, read-only, damaged or open elsewhere
     */
    public static Database open(Path file, Author author) {
        requireKnown(file);
        if (!Files.isWritable(file)) {
            throw new Failure("failure.fileReadOnly", null);
        }
        return connect(file, author);
    }

    /**
     * The version of a data file that is there, ours and not newer than the program.
     *
     * @throws Failure if it is not
     */
    static int requireKnown(Path file) {
        if (Files.isDirectory(file) || !Files.exists(file)) {
            throw new Failure("failure.fileMissing", null, name(file));
        }
        ByteBuffer header = header(file);
        if (!Arrays.equals(SQLITE, Arrays.copyOf(header.array(), SQLITE.length))
                || header.getInt(APPLICATION_ID_AT) != Migrations.APPLICATION_ID) {
            throw new Failure("failure.fileNotOurs", null, name(file));
        }
        int version = header.getInt(VERSION_AT);
        if (version > Migrations.newest()) {
            throw new Failure("failure.fileNewer", null, name(file));
        }
        return version;
    }

    /** A data file that lives in memory, for tests and rehearsals. */
    public static Database inMemory(Author author) {
        return connect("jdbc:sqlite::memory:", author, Contents.inMemory(), (connection, version) -> {});
    }

    private interface BeforeMigration {
        void from(Connection connection, int version);
    }

    private static Database connect(Path file, Author author) {
        return connect(
                "jdbc:sqlite:" + file.toAbsolutePath(),
                author,
                Contents.of(file),
                new Copies(file)::makeBeforeMigration);
    }

    private static Database connect(String url, Author author, Contents contents, BeforeMigration beforeMigration) {
        try {
            Connection connection = Opening.of(url, PRAGMAS);
            try (Statement statement = connection.createStatement()) {
                int version = Migrations.version(connection);
                if (version > 0 && version < Migrations.newest()) {
                    beforeMigration.from(connection, version);
                }
                if (version > Migrations.newest()) {
                    throw new Failure("failure.fileNewer", null, "");
                }
                if (version < Migrations.newest()) {
                    Migrations.run(connection);
                    // The header tells what sort of file this is, so it must not wait in the log.
                    statement.execute("pragma wal_checkpoint(truncate)");
                }
            } catch (SQLException | RuntimeException e) {
                connection.close();
                throw e;
            }
            var database = new Database(connection, author, contents);
            database.first("select max(id) as newest from change", row -> row.optionalId("newest"))
                    .flatMap(newest -> newest)
                    .ifPresent(Ids::continueAfter);
            return database;
        } catch (SQLException e) {
            throw DatabaseException.of("open", e);
        }
    }

    private static ByteBuffer header(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return ByteBuffer.wrap(Arrays.copyOf(in.readNBytes(HEADER), HEADER));
        } catch (IOException e) {
            throw new Failure("failure.fileCannotOpen", e);
        }
    }

    private static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }
}
