package id.dampingi.bench;

import id.dampingi.group.Group;
import id.dampingi.group.GroupStore;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.task.Progress;
import id.dampingi.report.ReportFloor;
import id.dampingi.report.ReportKind;
import id.dampingi.report.ReportOrder;
import id.dampingi.report.ReportService;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;

/** Reports as PDF, beside filling and exporting the same pages from data in memory. */
final class ReportFigures {
    private static final double LIMIT = 1.3;
    private static final int SOME = 10;
    private static final Locale LANGUAGE = Words.INDONESIAN;

    private final Database database;
    private final Path folder;
    private final Sizes sizes;
    private final Consumer<Figure> out;
    private final List<UUID> groups;
    private final ReportService service;

    ReportFigures(Database database, Path folder, Sizes sizes, Consumer<Figure> out) {
        this.database = database;
        this.folder = folder;
        this.sizes = sizes;
        this.out = out;
        this.groups = new GroupStore(database)
                .all().stream().map(Group::id).limit(SOME).toList();
        this.service = new ReportService(
                database,
                Clock.fixed(BenchOffice.LAST.atEndOfMonth().atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
    }

    void run() {
        monthly();
        recap();
        book();
    }

    private void monthly() {
        var times = Math.min(40, sizes.repetitions());
        var reports = new ReportFloor(database, LANGUAGE);
        var inMemory = groups.stream()
                .map(group -> reports.monthly(group, BenchOffice.LAST))
                .toList();
        var warm = Math.min(times, 3 * SOME);
        var floor = Timing.of(warm, times, i -> inMemory.get(i % SOME).run());
        var time = Timing.of(warm, times, i -> save("monthly", monthly(List.of(groups.get(i % SOME)))));
        out.accept(new Figure("bench.monthlyReport", time, floor, Limit.timesFloor(LIMIT)));
    }

    private void recap() {
        var times = Math.min(5, sizes.repetitions());
        var inMemory = new ReportFloor(database, LANGUAGE).recap(BenchOffice.RECAP);
        var floor = Timing.of(1, times, i -> inMemory.run());
        var time = Timing.of(1, times, i -> save("recap", ReportOrder.recap(BenchOffice.RECAP, LANGUAGE)));
        out.accept(new Figure("bench.recap", time, floor, Limit.NONE));
    }

    private void book() {
        var all = new GroupStore(database)
                .all().stream()
                        .map(Group::id)
                        .limit(Math.max(1, sizes.recapGroups() / 5))
                        .toList();
        out.accept(new Figure("bench.book", Timing.of(0, 1, i -> save("book", monthly(all))), null, Limit.NONE));
    }

    private static ReportOrder monthly(List<UUID> groups) {
        return new ReportOrder(ReportKind.MONTHLY, BenchOffice.LAST, groups, LANGUAGE);
    }

    private void save(String name, ReportOrder order) {
        var saved = service.saveAs(order, folder.resolve(name + ".pdf"), Progress.NONE);
        if (saved.reports() != order.size()) {
            throw new IllegalStateException(name);
        }
    }
}
