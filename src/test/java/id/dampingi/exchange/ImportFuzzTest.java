package id.dampingi.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.kit.i18n.Failure;
import id.dampingi.kit.task.Progress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real rows spoilt at random: whatever comes in goes in whole, and a second time nothing changes. */
class ImportFuzzTest {
    private static final int ROUNDS = Integer.getInteger("fuzz.rounds", 60);
    private static final String[] ODDITIES = {
        "\"",
        ",",
        "\n",
        "\r",
        "#N/A",
        "=1+1",
        "\0",
        "46326",
        "31/02/2026",
        "-1",
        "9".repeat(40),
        "é🌾سلام",
        " ",
        "\uFEFF"
    };

    @TempDir
    Path folder;

    @Test
    void spoiltRowsAreToldOrImportedOnce() throws IOException {
        String[] lines = Files.readAllLines(Office.pam()).toArray(String[]::new);
        var random = new Random(7);
        for (int round = 0; round < ROUNDS; round++) {
            int from = 1 + random.nextInt(lines.length - 60);
            String rows = lines[0] + "\n" + String.join("\n", Arrays.copyOfRange(lines, from, from + 50)) + "\n";
            Path file = Files.writeString(folder.resolve("f.csv"), spoil(rows, random), StandardCharsets.UTF_8);
            try (var office = new Office(folder)) {
                importTwice(office, file, round);
            }
        }
    }

    private static void importTwice(Office office, Path file, int round) {
        ImportMapping mapping = Office.pamMapping();
        try {
            ImportOutcome dry = office.job.dryRun(file, mapping, Progress.NONE);
            ImportOutcome first = office.job.run(file, mapping, Progress.NONE);
            assertThat(first.counts()).as("round %d", round).isEqualTo(dry.counts());
            assertThat(office.allActivities()).as("round %d", round).hasSize(first.count(Outcome.NEW));
            ImportOutcome second = office.job.run(file, mapping, Progress.NONE);
            assertThat(second.written()).as("round %d", round).isZero();
            first.faults().forEach(fault -> assertThat(fault.reason()).isNotBlank());
        } catch (Failure failure) {
            assertThat(failure.text()).as("round %d", round).isNotBlank();
            assertThat(office.allActivities()).isEmpty();
        }
    }

    private static String spoil(String rows, Random random) {
        var text = new StringBuilder(rows);
        for (int change = random.nextInt(8); change > 0; change--) {
            // Behind the titles, most of the time, or there would be nothing but missing columns
            int start = random.nextInt(6) == 0 ? 0 : rows.indexOf('\n');
            int at = start + random.nextInt(text.length() - start);
            String oddity = ODDITIES[random.nextInt(ODDITIES.length)];
            text.replace(at, Math.min(text.length(), at + random.nextInt(4)), oddity);
        }
        return text.toString();
    }
}
