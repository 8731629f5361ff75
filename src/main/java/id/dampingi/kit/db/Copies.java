package id.dampingi.kit.db;

import id.dampingi.kit.i18n.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Verified copies of a data file, in a folder beside it: one before each migration, one a day and one before each import
 * on the command line; of both of these the last seven are kept. A copy is a data file like any other and can be opened. The
 * photos and files have one copy there that grows.
 */
public final class Copies {
    /** Ends the name of the folder. */
    static final String FOLDER = "-copies";

    private static final int KEPT = 7;
    private static final String DAILY = "-\\d{4}-\\d{2}-\\d{2}";
    private static final String BEFORE_IMPORT = "-before-import-\\d{8}-\\d{6}";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss", Locale.ROOT);

    private final Path folder;
    private final String stem;

    public Copies(Path file) {
        Path absolute = file.toAbsolutePath();
        String name = String.valueOf(absolute.getFileName());
        stem = name.endsWith(DataFile.SUFFIX) ? name.substring(0, name.length() - DataFile.SUFFIX.length()) : name;
        folder = absolute.resolveSibling(stem + FOLDER);
    }

    public Path folder() {
        return folder;
    }

    /** The newest daily copy. */
    public Optional<Path> last() {
        return copies(DAILY).findFirst();
    }

    /**
     * Makes today's copy unless there is one, and lets go of those over the last seven. The database is held only while
     * the copy is written, not while it is verified.
     *
     * @throws Failure if no copy can be made; the data file is unharmed
     */
    public void makeDaily(Database database, LocalDate today) {
        Path copy = folder.resolve(stem + "-" + today + DataFile.SUFFIX);
        if (!Files.exists(copy)) {
            make(copy, database::copyInto);
            copies(DAILY).skip(KEPT).forEach(Copies::delete);
        }
    }

    /**
     * Brings the copy of the photos and files up to date. There is one for all copies of the data file: what it holds never
     * changes, so only what is new is written.
     *
     * @param stop asked now and then; what was copied until then is copied
     * @throws Failure if it cannot be written; photos and files are unharmed
     */
    public void copyContents(Database database, BooleanSupplier stop) {
        try {
            Files.createDirectories(folder);
            database.contents().copyInto(folder.resolve(stem + DataFile.SUFFIX + ContentFile.SUFFIX), stop);
        } catch (IOException | SQLException e) {
            throw new Failure("failure.copy", e, folder.toString());
        }
    }

    /**
     * Makes a copy of what an import is about to change, and lets go of those over the last seven.
     *
     * @return the copy
     * @throws Failure if no copy can be made; the data file is unharmed
     */
    public Path makeBeforeImport(Database database, LocalDateTime now) {
        Path copy = folder.resolve(stem + "-before-import-" + MOMENT.format(now) + DataFile.SUFFIX);
        make(copy, database::copyInto);
        copies(BEFORE_IMPORT).skip(KEPT).forEach(Copies::delete);
        return copy;
    }

    void makeBeforeMigration(Connection connection, int version) {
        Path copy = folder.resolve(stem + "-before-version-" + (version + 1) + DataFile.SUFFIX);
        make(copy, target -> {
            try {
                return write(connection, target);
            } catch (SQLException e) {
                throw DatabaseException.of("copy", e);
            }
        });
    }

    interface Writer {
        /** Writes the copy and returns how many rows it must have. */
        long write(Path target);
    }

    /** @return how many rows the copy must have */
    static long write(Connection connection, Path target) throws SQLException {
        try (var vacuum = connection.prepareStatement("vacuum into ?")) {
            vacuum.setString(1, target.toString());
            vacuum.execute();
        }
        return rows(connection);
    }

    private void make(Path copy, Writer writer) {
        Path unfinished = copy.resolveSibling(copy.getFileName() + ".unfinished");
        try {
            Files.createDirectories(folder);
            Files.deleteIfExists(unfinished);
            long rows = writer.write(unfinished);
            verify(unfinished, rows);
            Files.move(unfinished, copy, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | SQLException | RuntimeException e) {
            delete(unfinished);
            throw new Failure("failure.copy", e, folder.toString());
        }
    }

    private static void verify(Path copy, long rows) throws SQLException {
        try (Connection connection = Opening.of("jdbc:sqlite:" + copy);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("pragma quick_check(1)")) {
            if (!"ok".equals(result.getString(1)) || rows(connection) != rows) {
                throw new SQLException("copy differs");
            }
        }
    }

    private static long rows(Connection connection) throws SQLException {
        long rows = 0;
        try (Statement names = connection.createStatement();
                ResultSet table = names.executeQuery("select name from sqlite_schema where type = 'table'")) {
            while (table.next()) {
                try (Statement count = connection.createStatement();
                        ResultSet number = count.executeQuery("select count(*) from " + table.getString(1))) {
                    rows += number.getLong(1);
                }
            }
        }
        return rows;
    }

    /** The newest first. */
    private Stream<Path> copies(String which) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files
                    .filter(file -> String.valueOf(file.getFileName())
                            .matches(Pattern.quote(stem) + which + Pattern.quote(DataFile.SUFFIX)))
                    .sorted(Comparator.reverseOrder())
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new Failure("failure.copy", e, folder.toString());
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            System.getLogger(Copies.class.getName())
                    .log(
                            System.Logger.Level.WARNING,
                            "a copy could not be deleted: " + e.getClass().getSimpleName());
        }
    }
}
