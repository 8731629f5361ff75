package id.dampingi.kit.db;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The statements of a connection that were used last, ready to be used again. */
final class Statements {
    private static final int KEPT = 80;

    private final Connection connection;
    private final Map<String, PreparedStatement> byText = new LinkedHashMap<>(16, 0.75f, true);

    Statements(Connection connection) {
        this.connection = connection;
    }

    /** A query run while the rows of the same query are read gets a statement of its own only if the texts differ. */
    PreparedStatement prepared(String sql, @Nullable Object... args) throws SQLException {
        PreparedStatement statement = byText.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            byText.put(sql, statement);
            if (byText.size() > KEPT) {
                var oldest = byText.entrySet().iterator();
                oldest.next().getValue().close();
                oldest.remove();
            }
        }
        for (int i = 0; i < args.length; i++) {
            bind(statement, i + 1, args[i]);
        }
        return statement;
    }

    /** What most values are goes the shortest way. */
    private static void bind(PreparedStatement statement, int at, @Nullable Object value) throws SQLException {
        if (value instanceof String text) {
            statement.setString(at, text);
        } else if (value instanceof byte[] bytes) {
            statement.setBytes(at, bytes);
        } else {
            statement.setObject(at, Table.stored(value));
        }
    }

    /** The driver cannot use a statement again that once failed. */
    DatabaseException failed(String sql, SQLException e) {
        PreparedStatement statement = byText.remove(sql);
        if (statement != null) {
            try {
                statement.close();
            } catch (SQLException closing) {
                e.addSuppressed(closing);
            }
        }
        return DatabaseException.of(sql, e);
    }

    /** Some versions of the driver leave a statement open until it is used again, and a copy waits for none. */
    void close() throws SQLException {
        for (PreparedStatement statement : byText.values()) {
            statement.close();
        }
        byText.clear();
    }
}
