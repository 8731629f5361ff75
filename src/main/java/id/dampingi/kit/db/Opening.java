package id.dampingi.kit.db;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** The one place where a file is opened as a database, so that what protects the data file protects its photos and all copies too. */
final class Opening {
    private Opening() {}

    static Connection of(String url) throws SQLException {
        return DriverManager.getConnection(url);
    }

    /** @param pragmas run in their order */
    static Connection of(String url, String... pragmas) throws SQLException {
        Connection connection = of(url);
        try (Statement statement = connection.createStatement()) {
            for (String pragma : pragmas) {
                statement.execute("pragma " + pragma);
            }
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }
}
