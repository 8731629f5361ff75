package id.dampingi;

import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.kit.db.Copies;
import id.dampingi.kit.db.DataFile;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.task.Background;
import id.dampingi.support.TestData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DailyCopyTest {
    /** Stands still until it is set. */
    private static final class SetClock extends Clock {
        private Instant now = Instant.parse("2026-03-01T10:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    @TempDir
    private Path folder;

    @Test
    void aProgramThatStaysOpenMakesACopyOnEveryDay() throws IOException {
        Path file = folder.resolve("kantor.dampingi");
        var clock = new SetClock();
        var told = new ArrayList<Exception>();
        try (Database database = DataFile.create(file, TestData.AUTHOR)) {
            var copy = new DailyCopy(file, database, Background.inline(), clock, told::add);
            copy.make();
            copy.make();
            assertThat(copies(file)).isEqualTo(1);
            clock.now = Instant.parse("2026-03-02T00:01:00Z");
            copy.make();
            assertThat(copies(file)).isEqualTo(2);
        }
        assertThat(told).isEmpty();
    }

    private static long copies(Path file) throws IOException {
        try (Stream<Path> files = Files.list(new Copies(file).folder())) {
            return files.count();
        }
    }
}
