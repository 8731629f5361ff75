package id.dampingi.kit.db;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads all contents that a data file speaks of and compares each with its hash. */
final class ContentCheck {
    private ContentCheck() {}

    /** @param database of the data file, which may be older than contents are */
    static List<DataFault> faults(Database database, Path dataFile) {
        Set<String> wanted = wanted(database);
        Path file = ContentFile.of(dataFile);
        int damaged = 0;
        if (!wanted.isEmpty() && Files.exists(file)) {
            int all = wanted.size();
            try (Connection contents = Opening.of(DataCheck.readOnly(file));
                    var statement = contents.createStatement();
                    var rows = statement.executeQuery("select hash, bytes from content")) {
                while (rows.next()) {
                    if (wanted.remove(rows.getString(1))
                            && !ContentFile.hash(rows.getBytes(2)).equals(rows.getString(1))) {
                        damaged++;
                    }
                }
            } catch (SQLException e) {
                damaged = all;
                wanted.clear();
            }
        }
        var faults = new ArrayList<DataFault>();
        if (!wanted.isEmpty()) {
            faults.add(DataFault.content(DataFault.Kind.CONTENT_MISSING, wanted.size()));
        }
        if (damaged > 0) {
            faults.add(DataFault.content(DataFault.Kind.CONTENT_DAMAGED, damaged));
        }
        return faults;
    }

    private static Set<String> wanted(Database database) {
        boolean known = database.first("select 1 from sqlite_schema where name = 'attachment'", row -> true)
                .isPresent();
        return known
                ? new HashSet<>(database.list("select distinct content from attachment", row -> row.text("content")))
                : new HashSet<>();
    }
}
