package id.dampingi.kit.db;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * One copy of all contents that grows: a content never changes, so a day adds only what is new, and that is read back and
 * compared with its hash.
 */
final class ContentCopy {
    private static final int AT_ONCE = 50;
    private static final String[] PRAGMAS = {"busy_timeout = 2000", "page_size = 16384", "cache_size = -4096"};

    private ContentCopy() {}

    /** A copy that is damaged is made anew. */
    static void bringUpToDate(Contents from, Path copy, BooleanSupplier stop) throws SQLException {
        try {
            append(from, copy, stop);
        } catch (SQLException e) {
            if (!DatabaseException.of("copy", e).isDamage() || !copy.toFile().delete()) {
                throw e;
            }
            append(from, copy, stop);
        }
    }

    private static void append(Contents from, Path copy, BooleanSupplier stop) throws SQLException {
        var added = new ArrayList<String>();
        Set<String> wanted = from.hashes();
        try (Connection to = ContentFile.open("jdbc:sqlite:" + copy, PRAGMAS)) {
            List<String> missing = new ArrayList<>(minus(wanted, ContentFile.hashes(to)));
            to.setAutoCommit(false);
            for (int i = 0; i < missing.size() && !stop.getAsBoolean(); i += AT_ONCE) {
                List<String> some = missing.subList(i, Math.min(missing.size(), i + AT_ONCE));
                write(from, to, some);
                added.addAll(some);
            }
            to.commit();
        }
        verify(copy, added, stop);
    }

    private static void write(Contents from, Connection to, List<String> hashes) throws SQLException {
        for (String hash : hashes) {
            byte[] bytes = from.read(hash).orElse(null);
            if (bytes != null) {
                ContentFile.insert(to, hash, bytes);
            }
        }
        to.commit();
    }

    private static void verify(Path copy, List<String> added, BooleanSupplier stop) throws SQLException {
        if (added.isEmpty()) {
            return;
        }
        try (Connection written = Opening.of("jdbc:sqlite:" + copy);
                var content = written.prepareStatement("select bytes from content where hash = ?")) {
            for (String hash : added) {
                if (stop.getAsBoolean()) {
                    return;
                }
                content.setString(1, hash);
                try (var rows = content.executeQuery()) {
                    if (rows.next() && !ContentFile.hash(rows.getBytes(1)).equals(hash)) {
                        throw new SQLException("copied content differs");
                    }
                }
            }
        }
    }

    private static Set<String> minus(Set<String> all, Set<String> there) {
        var rest = new HashSet<>(all);
        rest.removeAll(there);
        return rest;
    }
}
