package id.dampingi.support;

import id.dampingi.kit.db.Author;
import id.dampingi.kit.db.DataFile;
import id.dampingi.kit.db.Database;
import java.util.UUID;

/** Fresh real data files for tests. */
public final class TestData {
    public static final Author AUTHOR = new Author("tester", UUID.fromString("00000000-0000-7000-8000-000000000001"));

    private TestData() {}

    public static Database inMemory() {
        return DataFile.inMemory(AUTHOR);
    }
}
