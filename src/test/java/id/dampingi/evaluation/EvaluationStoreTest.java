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
import id.dampingi.kit.db.Journal;
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
                var trend = Sample.trend(group, end, indicators, targets, measurements);
                assertThat(trends.get(group)).isEqualTo(trend);
                assertThat(store.trend(group, end)).isEqualTo(trend);
            }
        }
    }

    /** Whatever is changed, the kept results are those of a store that has kept nothing. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void keptResultsFollowEveryChange(long seed) {
        var random = new Random(seed);
        fill(random);
        var month = YearMonth.parse("2026-05");
        var stores = new Object() {
            final MeasurementStore measured = new MeasurementStore(database);
            final TargetStore targeted = new TargetStore(database);
            final GroupStore grouped = new GroupStore(database);
            final IndicatorStore indicated = new IndicatorStore(database);
        };
        var known = store.results(month);
        for (var i = 0; i < 60; i++) {
            var measurement = one(measurements, random);
            var target = one(targets, random);
            var change = switch (random.nextInt(groups.size() > 3 ? 7 : 5)) {
                case 0 -> stores.measured.delete(measurement.id());
                case 1 -> stores.measured.save(with(measurement, small(random)));
                case 2 -> stores.targeted.save(with(target, small(random)));
                case 3 -> stores.targeted.saveAll(List.of(), List.of(target.id()));
                case 4 -> stores.indicated.save(turned(one(indicators, random)));
                case 5 -> stores.grouped.save(group(Ids.next(), "N" + i));
                default -> stores.grouped.delete(one(groups, random));
            };
            if (random.nextInt(3) == 0) {
                new Journal(database).revert(change.id(), "change.group");
            }
            known = store.results(month);
            assertThat(known).isEqualTo(new EvaluationStore(database).results(month));
            measurements.removeIf(m -> isGone("measurement", m.id()));
            targets.removeIf(t -> isGone("target", t.id()));
            groups.removeIf(g -> isGone("assisted_group", g));
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
            new GroupStore(database).save(group(group, "K" + i));
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

    private boolean isGone(String table, UUID id) {
        return database.first("select 1 from " + table + " where id = ?", row -> true, id)
                .isEmpty();
    }

    private static <T> T one(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    private static Measurement with(Measurement m, BigDecimal value) {
        return new Measurement(m.id(), m.group(), m.indicator(), m.date(), value, m.source(), m.note());
    }

    private static Target with(Target t, BigDecimal target) {
        return new Target(t.id(), t.group(), t.indicator(), t.year(), t.baseline(), target, t.plan());
    }

    private static Indicator turned(Indicator i) {
        var direction = i.direction() == Direction.HIGHER ? Direction.LOWER : Direction.HIGHER;
        return new Indicator(
                i.id(),
                i.approach(),
                i.name(),
                i.nameEn(),
                i.unit(),
                i.unitEn(),
                i.kind(),
                direction,
                i.combine(),
                i.weight(),
                i.position(),
                i.active());
    }

    private static Group group(UUID id, String code) {
        return new Group(id, code, "Kelompok", "", "", "", "", null, null, null, Stage.PLANNING, "");
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
