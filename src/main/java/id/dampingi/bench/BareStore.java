package id.dampingi.bench;

import id.dampingi.exchange.sheet.SheetFile;
import id.dampingi.exchange.sheet.SheetRow;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The least that bringing in a spreadsheet can cost: its rows are read and written by plain JDBC in one transaction, each
 * with a row of the journal, and nothing is understood, looked up or checked. The settings of the file are those of the
 * program.
 */
final class BareStore {
    private static final List<String> SETTINGS = List.of(
            "locking_mode = exclusive",
            "journal_mode = wal",
            "synchronous = full",
            "foreign_keys = on",
            "temp_store = memory",
            "cache_size = -65536",
            "trusted_schema = off",
            "secure_delete = on",
            "cell_size_check = on");

    private static final String ACTIVITY = """
            insert into activity (id, assisted_group, date, start_time, end_time, place, title, main_approach, approaches,
                technique, men, women, result, remark, state, reason)
            values (?, ?, ?, '09:00', '11:30', ?, ?, 'social', 'social', null, ?, ?, ?, '', 'done', '')
            """;
    private static final String JOURNAL =
            "insert into journal (change, entry, record_table, record, fields) values (?, ?, 'activity', ?, ?)";

    private final Path office;

    /** @param office a data file that has the groups of the spreadsheet and is not open */
    BareStore(Path office) {
        this.office = office;
    }

    void insert(Path sheet) {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + office);
                Statement statement = connection.createStatement()) {
            for (String setting : SETTINGS) {
                statement.execute("pragma " + setting);
            }
            Map<String, byte[]> groups = groups(statement);
            statement.execute("begin immediate");
            byte[] change = id(0);
            try (PreparedStatement changes = connection.prepareStatement(
                    "insert into change (id, at, who, node, name, why) values (?, 0, '', ?, '', '')")) {
                changes.setBytes(1, change);
                changes.setBytes(2, change);
                changes.executeUpdate();
            }
            insert(connection, sheet, groups, change);
            statement.execute("commit");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void insert(Connection connection, Path sheet, Map<String, byte[]> groups, byte[] change)
            throws SQLException {
        try (PreparedStatement activities = connection.prepareStatement(ACTIVITY);
                PreparedStatement journal = connection.prepareStatement(JOURNAL);
                var rows = SheetFile.open(sheet).rows(0)) {
            rows.next();
            for (int entry = 1; rows.hasNext(); entry++) {
                SheetRow row = rows.next();
                byte[] id = id(entry);
                activities.setBytes(1, id);
                activities.setBytes(2, groups.get(row.cell(0)));
                activities.setString(3, row.cell(1));
                activities.setString(4, row.cell(4));
                activities.setString(5, row.cell(5));
                activities.setInt(6, Integer.parseInt(row.cell(8)));
                activities.setInt(7, Integer.parseInt(row.cell(9)));
                activities.setString(8, row.cell(10));
                activities.executeUpdate();
                journal.setBytes(1, change);
                journal.setInt(2, entry);
                journal.setBytes(3, id);
                journal.setString(4, String.join("\",\"", row.cells()));
                journal.executeUpdate();
            }
        }
    }

    private static Map<String, byte[]> groups(Statement statement) throws SQLException {
        var groups = new HashMap<String, byte[]>();
        try (ResultSet rows = statement.executeQuery("select code, id from assisted_group")) {
            while (rows.next()) {
                groups.put(rows.getString(1), rows.getBytes(2));
            }
        }
        return groups;
    }

    /** In the order in which they are made, as those of the program are. */
    private static byte[] id(int number) {
        UUID random = UUID.randomUUID();
        return ByteBuffer.allocate(16)
                .putLong((System.currentTimeMillis() << 20) + number)
                .putLong(random.getLeastSignificantBits())
                .array();
    }
}
