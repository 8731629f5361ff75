package id.dampingi.bench;

import id.dampingi.activity.ActivityFilter;
import id.dampingi.activity.ActivityListStore;
import id.dampingi.approach.Approach;
import id.dampingi.approach.Technique;
import id.dampingi.dossier.GroupOverviewStore;
import id.dampingi.dossier.GroupPageStore;
import id.dampingi.evaluation.EvaluationStore;
import id.dampingi.group.Group;
import id.dampingi.group.GroupStore;
import id.dampingi.home.HomeStore;
import id.dampingi.indicator.IndicatorStore;
import id.dampingi.indicator.IndicatorUseStore;
import id.dampingi.indicator.Measurement;
import id.dampingi.indicator.MeasurementStore;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.Ids;
import id.dampingi.kit.db.WordIndex;
import id.dampingi.measuring.MeasuringStore;
import id.dampingi.member.MemberStore;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** Every list, search and page of the window: what is read from the data file before it can be shown. */
final class PageFigures {
    private static final double LIMIT = ReadFigure.LIMIT;
    private static final int ROWS = 1_000;
    private static final int CHANGES = 10;
    private static final LocalDate TODAY = BenchOffice.LAST.atEndOfMonth();

    private final Database database;
    private final Sizes sizes;
    private final Consumer<Figure> out;
    private final List<Group> groups;
    private final EvaluationStore evaluation;
    private final ActivityListStore activities;

    PageFigures(Database database, Sizes sizes, Consumer<Figure> out) {
        this.database = database;
        this.sizes = sizes;
        this.out = out;
        this.groups = new GroupStore(database).all();
        this.evaluation = new EvaluationStore(database);
        this.activities = new ActivityListStore(database);
    }

    void run() {
        all();
        groups();
        activities();
    }

    private void all() {
        var home = new HomeStore(database);
        var first = Timing.of(0, 1, i -> evaluation.results(BenchOffice.LAST));
        out.accept(new Figure("bench.allResults", first, null, Limit.NONE));
        var changed = Timing.after(
                this::measure, Math.min(CHANGES, sizes.repetitions()), i -> evaluation.results(BenchOffice.LAST));
        out.accept(new Figure("bench.allResultsAgain", changed, null, Limit.processor(LIMIT)));
        timed("bench.home", i -> {
            home.facts(BenchOffice.LAST, TODAY);
            evaluation.results(BenchOffice.LAST);
        });
        timed("bench.groupList", i -> {
            new GroupOverviewStore(database).rows(TODAY);
            evaluation.results(BenchOffice.LAST);
        });
        timed("bench.indicatorList", i -> {
            new IndicatorStore(database).all();
            new IndicatorUseStore(database).groups(BenchOffice.LAST.getYear());
        });
    }

    private void groups() {
        var pages = new GroupPageStore(database);
        var sheets = new MeasuringStore(database);
        var members = new MemberStore(database);
        timed("bench.groupPage", i -> pages.read(group(i), BenchOffice.LAST, TODAY));
        timed("bench.groupMembers", i -> members.ofGroup(group(i)));
        timed("bench.groupSheet", i -> sheets.read(group(i), BenchOffice.LAST.getYear(), TODAY));
        timed("bench.groupActivities", i -> list(filter(3, "", group(i))));
    }

    private void activities() {
        var index = new WordIndex(database, ActivityListStore.WORDS);
        out.accept(new Figure("bench.words", Timing.of(0, 1, i -> index.catchUp()), null, Limit.NONE));
        timed("bench.activityList", i -> {
            var month = BenchOffice.LAST.minusMonths(i % 12);
            list(ActivityFilter.between(month.atDay(1), month.atEndOfMonth()));
        });
        timed("bench.activityYear", i -> list(filter(1, "", null)));
        timed("bench.activityAll", i -> list(filter(20, "", null)));
        timed(
                "bench.activityTechnique",
                i -> list(new ActivityFilter(
                        TODAY.minusYears(20), TODAY, "", null, null, Technique.values()[i % 3], null, null)));
        timed(
                "bench.activityApproach",
                i -> list(new ActivityFilter(
                        TODAY.minusYears(20), TODAY, "", null, Approach.values()[i % 4], null, null, null)));
        timed(
                "bench.activityFacilitator",
                i -> list(new ActivityFilter(TODAY.minusYears(20), TODAY, "", null, null, null, facilitator(i), null)));
        timed("bench.activitySearch", i -> list(filter(1, "musrenbang rasau", null)));
        timed("bench.activitySearchAll", i -> list(filter(20, "tidak ada yang begini", null)));
        timed("bench.activitySearchMany", i -> list(filter(20, "rapat", null)));
        timed("bench.activitySearchLetter", i -> list(filter(20, "r", null)));
    }

    private void list(ActivityFilter filter) {
        activities.page(filter, ROWS);
    }

    private static ActivityFilter filter(int years, String search, @Nullable UUID group) {
        return new ActivityFilter(TODAY.minusYears(years), TODAY, search, null, null, null, null, group);
    }

    private void measure(int i) {
        var indicator = new IndicatorStore(database).all().get(0);
        new MeasurementStore(database)
                .save(new Measurement(Ids.next(), group(i), indicator.id(), TODAY, BigDecimal.ONE, "", ""));
    }

    private @Nullable UUID facilitator(int i) {
        return groups.get(i % groups.size()).facilitator();
    }

    private UUID group(int i) {
        return groups.get(i * 37 % groups.size()).id();
    }

    private void timed(String key, IntConsumer read) {
        out.accept(ReadFigure.of(database, key, sizes, read));
    }
}
