package id.dampingi.bench;

import id.dampingi.activity.ActivityStore;
import id.dampingi.exchange.ImportJob;
import id.dampingi.exchange.ImportKind;
import id.dampingi.exchange.ImportStore;
import id.dampingi.exchange.sheet.SheetFile;
import id.dampingi.facilitator.FacilitatorStore;
import id.dampingi.group.GroupStore;
import id.dampingi.kit.db.Author;
import id.dampingi.kit.db.DataFile;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.Ids;
import id.dampingi.kit.task.Progress;
import id.dampingi.member.MemberCardStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Bringing in a long spreadsheet of activities, beside reading the same file and doing nothing with it. A CSV file is read
 * in less time than its rows take to be written by any program, so it stands beside reading and bare writing too.
 */
final class ImportFigures {
    private static final double TIMES_READING = 4;
    private static final double TIMES_WRITING = 2;
    private static final int WARM = 2;
    private static final int TIMES = 5;

    private interface Work {
        void run() throws IOException;
    }

    private final Path folder;
    private final Sizes sizes;
    private final Consumer<Figure> out;
    private int files;

    ImportFigures(Path folder, Sizes sizes, Consumer<Figure> out) {
        this.folder = folder;
        this.sizes = sizes;
        this.out = out;
    }

    void run() {
        var csv = folder.resolve("activities.csv");
        var xlsx = folder.resolve("activities.xlsx");
        try (var database = office()) {
            var sheets = new BenchSheets(new GroupStore(database).all(), sizes.importRows());
            quietly(() -> sheets.writeCsv(csv));
            quietly(() -> sheets.writeXlsx(xlsx));
        }
        var readCsv = new ArrayList<Timing>();
        var readXlsx = new ArrayList<Timing>();
        var writtenCsv = new ArrayList<Timing>();
        var importCsv = new ArrayList<Timing>();
        var importXlsx = new ArrayList<Timing>();
        // In turn, so that all are as warm and what else the computer does disturbs all of them.
        for (var i = 0; i < WARM + TIMES; i++) {
            if (i == WARM) {
                List.of(readCsv, readXlsx, writtenCsv, importCsv, importXlsx).forEach(List::clear);
            }
            readCsv.add(Timing.ofProgram(() -> read(csv)));
            readXlsx.add(Timing.ofProgram(() -> read(xlsx)));
            writtenCsv.add(written(csv));
            importCsv.add(imported(csv));
            importXlsx.add(imported(xlsx));
        }
        var csvTime = Timing.median(importCsv);
        out.accept(new Figure("bench.importCsv", csvTime, Timing.median(readCsv), Limit.NONE));
        out.accept(new Figure(
                "bench.importCsvWritten", csvTime, Timing.median(writtenCsv), Limit.timesFloor(TIMES_WRITING)));
        out.accept(new Figure(
                "bench.importXlsx",
                Timing.median(importXlsx),
                Timing.median(readXlsx),
                Limit.timesFloor(TIMES_READING)));
    }

    /** Into an office that has the groups and nothing else. */
    private Timing imported(Path sheet) {
        try (var office = office()) {
            var mapping = job(office).guess(sheet, ImportKind.ACTIVITIES);
            return Timing.ofProgram(() -> {
                var outcome = job(office).run(sheet, mapping, Progress.NONE);
                if (outcome.written() != sizes.importRows()) {
                    throw new IllegalStateException(outcome.counts().toString());
                }
            });
        }
    }

    /** Into such an office too. */
    private Timing written(Path sheet) {
        office().close();
        var bare = new BareStore(file());
        return Timing.ofProgram(() -> bare.insert(sheet));
    }

    /** Of the office that was made last. */
    private Path file() {
        return folder.resolve("import-" + files + DataFile.SUFFIX);
    }

    private Database office() {
        files++;
        var file = file();
        var database = DataFile.create(file, new Author("bench", Ids.next()));
        BenchOffice.make(database, new Sizes(sizes.groups(), 0, 0, 0, 0, 0, 0, 0));
        return database;
    }

    private static ImportJob job(Database database) {
        return new ImportJob(
                new ImportStore(
                        database,
                        new FacilitatorStore(database),
                        new GroupStore(database),
                        new MemberCardStore(database),
                        new ActivityStore(database)),
                Clock.systemDefaultZone());
    }

    /** All that reading takes, such as finding out how the file is written and that it does no harm. */
    private static void read(Path file) {
        try (var rows = SheetFile.open(file).rows(0)) {
            while (rows.hasNext()) {
                rows.next().cells().forEach(ImportFigures::touch);
            }
        }
    }

    private static void touch(String text) {
        if (text.length() > 100_000) {
            throw new IllegalStateException();
        }
    }

    private static void quietly(Work work) {
        try {
            work.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
