package id.dampingi.kit.db;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;

/** The file of the contents: where it lies, its form, and how a content is named. */
final class ContentFile {
    /** Behind the name of the data file. */
    static final String SUFFIX = "-foto";

    /** Marks it as ours: {@code Damf} in ASCII. */
    private static final int APPLICATION_ID = 0x44616d66;

    private static final String[] FORM = {"""
        create table if not exists content (
            id    integer primary key,
            hash  text not null unique,
            size  integer not null,
            bytes blob not null
        ) strict""", """
        create table if not exists thumbnail (
            hash  text not null primary key,
            bytes blob not null
        ) strict""", "pragma application_id = " + APPLICATION_ID};

    private ContentFile() {}

    /**
     * Where the contents of a data file lie. Copies of a data file share one, so that a photo is not copied every day: a copy
     * that is opened where it lies finds that one.
     */
    static Path of(Path file) {
        Path absolute = file.toAbsolutePath();
        String name = String.valueOf(absolute.getFileName());
        Path own = absolute.resolveSibling(name + SUFFIX);
        Path folder = absolute.getParent();
        String in = folder == null ? "" : String.valueOf(folder.getFileName());
        if (!Files.exists(own) && in.endsWith(Copies.FOLDER)) {
            String stem = in.substring(0, in.length() - Copies.FOLDER.length());
            Path shared = absolute.resolveSibling(stem + DataFile.SUFFIX + SUFFIX);
            if (name.startsWith(stem + "-") && Files.exists(shared)) {
                return shared;
            }
        }
        return own;
    }

    /** Opens it, and makes it if it is not there. */
    static Connection open(String url, String... pragmas) throws SQLException {
        Connection connection = Opening.of(url, pragmas);
        try (Statement statement = connection.createStatement()) {
            if (Migrations.number(connection, "pragma application_id") != APPLICATION_ID) {
                if (Migrations.number(connection, "select count(*) from sqlite_schema") > 0) {
                    throw new SQLException("not a file of contents");
                }
                for (String sql : FORM) {
                    statement.execute(sql);
                }
            }
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** From an index alone, without reading a content. */
    static Set<String> hashes(Connection connection) throws SQLException {
        var hashes = new HashSet<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select hash from content")) {
            while (rows.next()) {
                hashes.add(rows.getString(1));
            }
        }
        return hashes;
    }

    static void insert(Connection connection, String hash, byte[] bytes) throws SQLException {
        try (var statement = connection.prepareStatement("insert into content (hash, size, bytes) values (?, ?, ?)")) {
            statement.setString(1, hash);
            statement.setInt(2, bytes.length);
            statement.setBytes(3, bytes);
            statement.executeUpdate();
        }
    }

    static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
