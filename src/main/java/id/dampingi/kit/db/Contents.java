package id.dampingi.kit.db;

import id.dampingi.kit.i18n.Failure;
import id.dampingi.kit.task.MayWait;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The contents of photos and files, each once by its SHA-256, in a second file beside the data file. It is opened when the
 * first of them is needed, so that they cost the start nothing, and by another connection than the data file, so that reading
 * them waits for no query. Contents are added and never changed; the data file says what they belong to.
 */
public final class Contents implements AutoCloseable {
    private static final String[] PRAGMAS = {
        "busy_timeout = 2000",
        "page_size = 16384",
        "locking_mode = exclusive",
        "journal_mode = wal",
        "synchronous = full",
        "temp_store = memory",
        "cache_size = -4096",
        "trusted_schema = off",
        "cell_size_check = on"
    };

    /**
     * A content that was handed in.
     *
     * @param added false for one that was there already
     */
    public record Kept(String hash, boolean added) {}

    private final Optional<Path> dataFile;
    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable Connection connection;
    private boolean closed;

    private Contents(Optional<Path> dataFile) {
        this.dataFile = dataFile;
    }

    static Contents of(Path dataFile) {
        return new Contents(Optional.of(dataFile));
    }

    static Contents inMemory() {
        return new Contents(Optional.empty());
    }

    /** The file beside a data file that holds the contents, whether there is one or not. */
    public static Path fileOf(Path dataFile) {
        return ContentFile.of(dataFile);
    }

    /** @throws Failure if it cannot be written; then nothing was */
    public Kept keep(byte[] bytes) {
        String hash = ContentFile.hash(bytes);
        return with(true, open -> {
                    if (has(open, hash)) {
                        return new Kept(hash, false);
                    }
                    ContentFile.insert(open, hash, bytes);
                    return new Kept(hash, true);
                })
                .orElseThrow();
    }

    /** Empty when it is not here, as where the data file was copied without the file beside it. */
    public Optional<byte[]> read(String hash) {
        return bytes("select bytes from content where hash = ?", hash);
    }

    /** The small picture that was kept for a content; it can be made again, so copies do not have it. */
    public Optional<byte[]> thumbnail(String hash) {
        return bytes("select bytes from thumbnail where hash = ?", hash);
    }

    public void keepThumbnail(String hash, byte[] bytes) {
        with(true, open -> {
            try (var statement =
                    open.prepareStatement("insert or replace into thumbnail (hash, bytes) values (?, ?)")) {
                statement.setString(1, hash);
                statement.setBytes(2, bytes);
                return statement.executeUpdate();
            }
        });
    }

    /** For what was added and then belonged to nothing. */
    public void remove(Collection<String> hashes) {
        for (String hash : hashes) {
            for (String table : new String[] {"thumbnail", "content"}) {
                with(false, open -> {
                    try (var statement = open.prepareStatement("delete from " + table + " where hash = ?")) {
                        statement.setString(1, hash);
                        return statement.executeUpdate();
                    }
                });
            }
        }
    }

    /** Those of them that are not here. */
    public Set<String> missing(Collection<String> hashes) {
        var missing = new HashSet<>(hashes);
        missing.removeAll(hashes());
        return missing;
    }

    Set<String> hashes() {
        return with(false, ContentFile::hashes).orElse(Set.of());
    }

    /** Brings a copy up to date, as long as nobody wants to stop it. */
    void copyInto(Path copy, BooleanSupplier stop) throws SQLException {
        if (isThere()) {
            ContentCopy.bringUpToDate(this, copy, () -> closed || stop.getAsBoolean());
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            if (connection != null) {
                connection.close();
                connection = null;
            }
        } catch (SQLException e) {
            throw DatabaseException.of("close contents", e);
        } finally {
            lock.unlock();
        }
    }

    private boolean isThere() {
        return connection != null
                || dataFile.map(ContentFile::of).filter(Files::exists).isPresent();
    }

    private interface Work<T> {
        T on(Connection open) throws SQLException;
    }

    /** Empty where there is no file and none is to be made. */
    private <T> Optional<T> with(boolean make, Work<T> work) {
        assert MayWait.here() : "contents are used on the event thread";
        lock.lock();
        try {
            if (closed || !make && !isThere()) {
                return Optional.empty();
            }
            if (connection == null) {
                connection = ContentFile.open("jdbc:sqlite:" + place(), PRAGMAS);
            }
            return Optional.of(work.on(connection));
        } catch (SQLException e) {
            throw failure(e);
        } finally {
            lock.unlock();
        }
    }

    private String place() {
        return dataFile.map(file -> ContentFile.of(file).toString()).orElse(":memory:");
    }

    private Failure failure(SQLException e) {
        DatabaseException failure = DatabaseException.of("contents", e);
        if (failure.key().equals("failure.diskFull")) {
            return failure;
        }
        String name = dataFile.map(ContentFile::of)
                .map(Path::getFileName)
                .map(Path::toString)
                .orElse("");
        return new Failure("failure.contents", failure, name);
    }

    private Optional<byte[]> bytes(String sql, String hash) {
        return with(false, open -> {
                    try (var statement = open.prepareStatement(sql)) {
                        statement.setString(1, hash);
                        try (var rows = statement.executeQuery()) {
                            return rows.next() ? Optional.of(rows.getBytes(1)) : Optional.<byte[]>empty();
                        }
                    }
                })
                .flatMap(found -> found);
    }

    private static boolean has(Connection open, String hash) throws SQLException {
        try (var statement = open.prepareStatement("select 1 from content where hash = ?")) {
            statement.setString(1, hash);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }
}
