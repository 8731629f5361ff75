package id.dampingi.kit.db;

import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.facilitator.Facilitator;
import id.dampingi.facilitator.FacilitatorStore;
import id.dampingi.support.TestData;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdsTest {
    @Test
    void idsAreOfVersionSevenAndGrow() {
        var seen = new HashSet<UUID>();
        UUID before = Ids.next();
        for (int i = 0; i < 20_000; i++) {
            UUID id = Ids.next();
            assertThat(id.version()).isEqualTo(7);
            assertThat(id.variant()).isEqualTo(2);
            assertThat(Long.compareUnsigned(id.getMostSignificantBits(), before.getMostSignificantBits()))
                    .isPositive();
            assertThat(seen.add(id)).isTrue();
            before = id;
        }
    }

    @Test
    void changesGoOnAfterThoseOfALaptopWhoseClockWasAhead(@TempDir Path folder) {
        Path file = folder.resolve("kantor.dampingi");
        // A day ahead of this computer's clock.
        UUID ahead = new UUID(System.currentTimeMillis() + 86_400_000L << 16 | 0x7000, 0x8000_0000_0000_0000L);
        try (Database database = DataFile.create(file, TestData.AUTHOR)) {
            database.run("insert into change (id, at, who, node, name, why) values (?, 0, '', x'00', '', '')", ahead);
        }
        try (Database database = DataFile.open(file, TestData.AUTHOR)) {
            Change change = new FacilitatorStore(database).save(new Facilitator(Ids.next(), "Siti", "", "", true));
            UUID newest = database.first("select max(id) as newest from change", row -> row.id("newest"))
                    .orElseThrow();
            assertThat(newest).isEqualTo(change.id());
        }
    }
}
