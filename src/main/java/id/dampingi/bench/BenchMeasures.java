package id.dampingi.bench;

import id.dampingi.indicator.Indicator;
import id.dampingi.indicator.IndicatorStore;
import id.dampingi.indicator.Measurement;
import id.dampingi.indicator.MeasurementStore;
import id.dampingi.indicator.Target;
import id.dampingi.indicator.TargetStore;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.Ids;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** The targets and measurements of an office of a benchmark. */
final class BenchMeasures {
    private final Database database;
    private final Sizes sizes;
    private final Random random;

    BenchMeasures(Database database, Sizes sizes, Random random) {
        this.database = database;
        this.sizes = sizes;
        this.random = random;
    }

    void make(List<UUID> groups) {
        var indicators = new IndicatorStore(database).all();
        var used = indicators.size() / 2;
        BenchParts.make(database, sizes.groups() * used, (changing, i) -> {
            var indicator = indicators.get(indicator(i / used, i % used));
            for (var year = BenchOffice.START.getYear(); year <= BenchOffice.LAST.getYear(); year++) {
                var target = new Target(
                        Ids.next(), groups.get(i / used), indicator.id(), year, number(20), number(100), Map.of());
                TargetStore.save(changing, target);
            }
        });
        BenchParts.make(database, sizes.measurements(), (changing, i) -> {
            var group = i % sizes.groups();
            var round = i / sizes.groups();
            var indicator = indicators.get(indicator(group, round % used));
            MeasurementStore.insert(changing, measurement(groups.get(group), indicator, round / used));
        });
    }

    /** Neighbouring groups use different halves of the indicators. */
    private static int indicator(int group, int number) {
        return 2 * number + group % 2;
    }

    private Measurement measurement(UUID group, Indicator indicator, int month) {
        var date = BenchOffice.LAST
                .minusMonths(month % BenchOffice.MONTHS)
                .atDay(1)
                .plusDays(random.nextInt(28));
        return new Measurement(Ids.next(), group, indicator.id(), date, number(110), "daftar hadir", "");
    }

    private BigDecimal number(int below) {
        return BigDecimal.valueOf(random.nextInt(below * 2), 0).divide(BigDecimal.valueOf(2));
    }
}
