package id.dampingi.kit.db;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Brings a data file to the form this program writes. Scripts are numbered and never edited after a release. */
final class Migrations {
    private static final List<String> SCRIPTS = List.of(
            "001-start.sql",
            "002-stage.sql",
            "003-word.sql",
            "004-problem.sql",
            "005-case.sql",
            "006-enterprise.sql",
            "007-principle.sql",
            "008-attitude.sql",
            "009-material.sql",
            "010-membership.sql",
            "011-feed.sql",
            "012-attachment.sql",
            "013-filter.sql",
            "014-history.sql",
            "015-region.sql",
            "016-own-field.sql",
            "017-agenda.sql",
            "018-measured.sql",
            "019-planned.sql");

    /** Marks a data file as ours: {@code Damp} in ASCII. */
    static final int APPLICATION_ID = 0x44616d70;

    private Migrations() {}

    static int newest() {
        return SCRIPTS.size();
    }

    static int version(Connection connection) throws SQLException {
        return number(connection, "pragma user_version");
    }

    static void run(Connection connection) throws SQLException {
        for (int version = version(connection) + 1; version <= newest(); version++) {
            step(connection, version);
        }
    }

    /** Foreign keys rest while tables are rebuilt, and are checked before the step counts. */
    private static void step(Connection connection, int version) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("pragma foreign_keys = off");
            statement.execute("begin immediate");
            try {
                for (String sql : script(SCRIPTS.get(version - 1)).split(";\\s*\n")) {
                    statement.execute(sql);
                }
                if (has(statement, "pragma foreign_key_check")) {
                    throw new SQLException("broken references after step " + version);
                }
                statement.execute("pragma application_id = " + APPLICATION_ID);
                statement.execute("pragma user_version = " + version);
                statement.execute("commit");
            } catch (SQLException e) {
                statement.execute("rollback");
                throw e;
            } finally {
                statement.execute("pragma foreign_keys = on");
            }
        }
    }

    static int number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.getInt(1);
        }
    }

    private static boolean has(Statement statement, String sql) throws SQLException {
        try (ResultSet rows = statement.executeQuery(sql)) {
            return rows.next();
        }
    }

    private static String script(String name) {
        try (InputStream in = Migrations.class.getResourceAsStream("/db/" + name)) {
            if (in == null) {
                throw new IllegalStateException("no script " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
