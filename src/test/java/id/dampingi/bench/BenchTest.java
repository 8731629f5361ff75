package id.dampingi.bench;

import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.kit.i18n.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchTest {
    private final List<Figure> figures = new ArrayList<>();
    private Locale before = Locale.ROOT;

    @BeforeEach
    void speakEnglish() {
        before = Words.locale();
        Words.speak(Locale.ENGLISH);
    }

    @AfterEach
    void speakAsBefore() {
        Words.speak(before);
    }

    @Test
    void everythingIsTimedInASmallOffice() {
        Bench.run(BenchOrder.all(Sizes.SMALL), figures::add);

        assertThat(figures)
                .extracting(Figure::key)
                .contains(
                        "bench.make",
                        "bench.groupPage",
                        "bench.groupList",
                        "bench.activityList",
                        "bench.regionKey",
                        "bench.history",
                        "bench.bin",
                        "bench.agenda",
                        "bench.monthlyReport",
                        "bench.recap",
                        "bench.journey",
                        "bench.start",
                        "bench.photoCopy",
                        "bench.photoAlbum",
                        "bench.attendanceList",
                        "bench.saveSurvey",
                        "bench.importCsv",
                        "bench.importCsvWritten",
                        "bench.importXlsx");
        assertThat(figures).allSatisfy(figure -> {
            assertThat(figure.line()).startsWith(Words.text(figure.key()));
            if (!figure.isSkipped()) {
                assertThat(figure.time().median()).isPositive();
                assertThat(figure.time().peak()).isPositive();
            }
        });
    }

    @Test
    void aPartIsTimedAloneInAnOfficeThatIsKeptAndNotChanged(@TempDir Path folder) throws IOException {
        Path office = folder.resolve("large.dampingi");
        var only = new BenchOrder(Sizes.SMALL, Set.of(Part.HISTORY), Optional.of(office));
        Bench.run(only, figures::add);
        byte[] made = Files.readAllBytes(office);
        Bench.run(only, figures::add);
        Bench.run(new BenchOrder(Sizes.SMALL, Set.of(Part.REGIONS), Optional.empty()), figures::add);

        List<String> parts = List.of("bench.history", "bench.historyGroup", "bench.bin", "bench.binSearch");
        var expected = new ArrayList<>(List.of("bench.make"));
        expected.addAll(parts);
        expected.addAll(parts);
        expected.addAll(List.of("bench.regionsRead", "bench.regionKey"));
        assertThat(figures).extracting(Figure::key).containsExactlyElementsOf(expected);
        assertThat(office).hasBinaryContent(made);
    }

    @Test
    void aFigureIsMetAgainstItsFloorOrElseByItsProcessorTime() {
        var twice = new Timing(20, 90, 18, 45, 1);
        var floor = new Timing(10, 80, 9, 12, 1);

        assertThat(new Figure("bench.recap", twice, floor, Limit.timesFloor(2)).isMet())
                .isTrue();
        assertThat(new Figure("bench.recap", twice, floor, Limit.timesFloor(1.9)).isMet())
                .isFalse();
        assertThat(new Figure("bench.recap", twice, null, Limit.processor(45)).isMet())
                .isTrue();
        assertThat(new Figure("bench.recap", twice, null, Limit.processor(44)).isMet())
                .isFalse();
        assertThat(new Figure("bench.recap", twice, null, Limit.NONE).isMet()).isTrue();
        assertThat(new Figure("bench.recap", twice, floor, Limit.timesFloor(1.9)).line())
                .contains("20.0 ms", "=  2.00", Words.text("bench.missed"));
    }

    @Test
    void medianAndTailAreOfTheRepetitionsThatWereAsked() {
        var values = new double[] {5, 1, 3, 2, 4, 100, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19};

        var timing = Timing.of(values, values, 7);

        // Of twenty values the tenth is the median and the nineteenth the 95th in 100.
        assertThat(timing.median()).isEqualTo(10);
        assertThat(timing.p95()).isEqualTo(19);
    }
}
