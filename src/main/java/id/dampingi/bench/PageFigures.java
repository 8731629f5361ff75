package id.dampingi.bench;

import id.dampingi.activity.ActivityStore;
import id.dampingi.dossier.GroupOverviewStore;
import id.dampingi.dossier.GroupPageStore;
import id.dampingi.evaluation.EvaluationStore;
import id.dampingi.group.Group;
import id.dampingi.group.GroupStore;
import id.dampingi.indicator.MeasurementStore;
import id.dampingi.indicator.TargetStore;
import id.dampingi.kit.db.Database;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/** Every list, search and page of the window: what is read from the data file before it can be shown. */
final class PageFigures {
    private static final double LIMIT = 50;
    private static final int ROWS = 500;
    private static final int WARM = 30;

    private final Database database;
    private final Sizes sizes;
    private final Consumer<Figure> out;
    private final List<Group> groups;

    PageFigures(Database database, Sizes sizes, Consumer<Figure> out) {
        this.database = database;
        this.sizes = sizes;
        this.out = out;
        this.groups = new GroupStore(database).all();
    }

    void run() {
        var evaluation = new EvaluationStore(database);
        var month = BenchOffice.LAST;
        timed("bench.groupResult", i -> evaluation.result(group(i).id(), month));
        timed("bench.groupTrend", i -> evaluation.trend(group(i).id(), month));
        var pages = new GroupPageStore(database);
        timed("bench.groupPage", i -> {
            var group = group(i).id();
            pages.read(group, month, month.atEndOfMonth());
            new ActivityStore(database).ofGroup(group, ROWS);
            new TargetStore(database).ofGroup(group, month.getYear());
            new MeasurementStore(database).ofGroup(group, month.withMonth(1).atDay(1), month.atEndOfMonth());
        });
        var overview = new GroupOverviewStore(database);
        timed("bench.groupList", i -> overview.rows());
        timed(
                "bench.activityList",
                i -> new ActivityStore(database)
                        .between(
                                month.minusMonths(i % 12).atDay(1),
                                month.minusMonths(i % 12).atEndOfMonth(),
                                ROWS));
        timed("bench.allResults", i -> evaluation.results(month));
    }

    private Group group(int i) {
        return groups.get(i * 37 % groups.size());
    }

    private void timed(String key, IntConsumer read) {
        out.accept(new Figure(
                key, Timing.of(Math.min(WARM, sizes.repetitions()), sizes.repetitions(), read), null, LIMIT));
    }
}
