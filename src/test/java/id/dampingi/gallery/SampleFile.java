package id.dampingi.gallery;

import id.dampingi.group.GroupStore;
import id.dampingi.kit.db.Contents;
import id.dampingi.kit.db.DataFile;
import id.dampingi.kit.db.Database;
import id.dampingi.sample.SampleOffice;
import id.dampingi.support.TestData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;

/** A data file with the sample office of today, copied from one that is made once in a run: its photos take seconds. */
record SampleFile(Path path, UUID group) {
    private static final String GROUP = "BWI-01";
    private static Path made;

    /** A new copy; {@link #group()} is its first group. */
    static SampleFile in(Path folder) {
        try {
            Path path = folder.resolve("contoh" + DataFile.SUFFIX);
            Files.copy(made(), path);
            Files.copy(Contents.fileOf(made()), Contents.fileOf(path));
            try (Database database = DataFile.open(path, TestData.AUTHOR)) {
                return new SampleFile(
                        path,
                        new GroupStore(database).byCode(GROUP).orElseThrow().id());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Database open() {
        return DataFile.open(path, TestData.AUTHOR);
    }

    private static synchronized Path made() throws IOException {
        if (made == null) {
            Path folder = Files.createTempDirectory("dampingi-sample");
            Path file = folder.resolve("contoh" + DataFile.SUFFIX);
            folder.toFile().deleteOnExit();
            file.toFile().deleteOnExit();
            Contents.fileOf(file).toFile().deleteOnExit();
            try (Database database = DataFile.create(file, TestData.AUTHOR)) {
                SampleOffice.fill(database, LocalDate.now());
            }
            made = file;
        }
        return made;
    }
}
