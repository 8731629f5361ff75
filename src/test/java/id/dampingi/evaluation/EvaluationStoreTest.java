package id.dampingi.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.approach.Approach;
import id.dampingi.group.Group;
import id.dampingi.group.GroupStore;
import id.dampingi.group.Stage;
import id.dampingi.indicator.Combine;
import id.dampingi.indicator.Direction;
import id.dampingi.indicator.Indicator;
import id.dampingi.indicator.IndicatorStore;
import id.dampingi.indicator.Measurement;
import id.dampingi.indicator.MeasurementStore;
import id.dampingi.indicator.Target;
import id.dampingi.indicator.TargetStore;
import id.dampingi.indicator.ValueKind;
import id.dampingi.kit.db.Author;
import id.dampingi.kit.db.DataFile;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.Ids;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The queries add up what the pure functions add up from the same records. */
class EvaluationStoreTest {
    private static final int FIRST_YEAR = 2024;
    private static final int YEARS = 3;

    private final Database database = DataFile.inMemory(new Author("Sari", UUID.randomUUID()));
    private final EvaluationStore store = new EvaluationStore(database);
    private final List<Indicator> indicators = new ArrayList<>();
    private final List<UUID> groups = new ArrayList<>();
    private final List<Target> targets = new ArrayList<>();
    private final List<Measurement> measurements = new ArrayList<>();

    @AfterEach
    void close() {
        database.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void queriesAndFunctionsAgree(long seed) {
        fill(new Random(seed));

        for (var month : List.of("2024-01", "2024-06", "2025-01", "2025-12", "2026-02", "2026-10", "2027-03")) {
            var end = YearMonth.parse(month);
            var results = store.results(end);
            var trends = store.trends(groups, end);
            assertThat(results).hasSize(groups.size());
            for (var group : groups) {
                var worked = Evaluation.group(group, end, indicators, targets, measurements);
                assertThat(results.get(group)).isEqualTo(worked);
                assertThat(store.result(group, end)).isEqualTo(worked);
                var trend = Evaluation.trend(group, end, indicators, targets, measurements);
                assertThat(trends.get(group)).isEqualTo(trend);
                assertThat(store.trend(group, end)).isEqualTo(trend);
            }
        }
    }

    @Test
    void theRandomGroupsAreOfEveryRating() {
        fill(new Random(1));

        assertThat(store.results(YearMonth.parse("2025-09")).values())
                .flatExtracting(GroupResult::approaches)
                .flatExtracting(ApproachResult::indicators)
                .extracting(IndicatorResult::rating)
                .contains(Rating.values());
    }

    @Test
    void aGroupThatIsNotThereHasNoData() {
        var result = store.result(Ids.next(), YearMonth.parse("2026-10"));

        assertThat(result.rating()).isEqualTo(Rating.NO_DATA);
        assertThat(result.approaches()).hasSize(4);
        assertThat(store.trend(Ids.next(), YearMonth.parse("2026-10"))).hasSize(12);
        assertThat(store.trends(List.of(), YearMonth.parse("2026-10"))).isEmpty();
        assertThat(store.results(YearMonth.parse("2026-10"))).isEmpty();
    }

    private void fill(Random random) {
        for (var i = 0; i < 16; i++) {
            indicators.add(indicator(i, random));
        }
        new IndicatorStore(database).saveAll(indicators);
        for (var i = 0; i < 6; i++) {
            var group = Ids.next();
            new GroupStore(database)
                    .save(new Group(group, "K" + i, "Kelompok", "", "", "", "", null, null, null, Stage.PLANNING, ""));
            groups.add(group);
        }
        for (var group : groups) {
            for (var indicator : indicators) {
                for (var year = FIRST_YEAR; year < FIRST_YEAR + YEARS; year++) {
                    addYear(group, indicator, year, random);
                }
            }
        }
        new TargetStore(database).saveAll(targets, List.of());
        new MeasurementStore(database).saveAll(measurements, List.of());
    }

    private static Indicator indicator(int number, Random random) {
        return new Indicator(
                Ids.next(),
                Approach.values()[number % 4],
                "Indikator " + number,
                "",
                "kali",
                "",
                ValueKind.NUMBER,
                Direction.values()[random.nextInt(2)],
                Combine.values()[random.nextInt(3)],
                new BigDecimal(1 + random.nextInt(3)),
                number,
                number % 5 != 0);
    }

    private void addYear(UUID group, Indicator indicator, int year, Random random) {
        if (random.nextInt(4) > 0) {
            var plan = new EnumMap<Month, BigDecimal>(Month.class);
            for (var month = 1; month <= 12; month++) {
                if (random.nextInt(3) == 0) {
                    plan.put(Month.of(month), small(random));
                }
            }
            targets.add(new Target(
                    Ids.next(), group, indicator.id(), year, small(random), small(random), Map.copyOf(plan)));
        }
        // Few days, so that several measurements fall on the same one.
        for (var i = random.nextInt(10); i > 0; i--) {
            var date = LocalDate.of(year, 1 + random.nextInt(12), 1 + 9 * random.nextInt(4));
            measurements.add(new Measurement(Ids.next(), group, indicator.id(), date, small(random), "", ""));
        }
    }

    /** Small numbers of both signs, so that targets equal baselines, and zero comes up. */
    private static BigDecimal small(Random random) {
        return new BigDecimal(random.nextInt(13) - 4);
    }
}
