package id.dampingi.bench;

import id.dampingi.indicator.FedMeasurementStore;
import id.dampingi.kit.db.Author;
import id.dampingi.kit.db.DataFile;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.Ids;
import id.dampingi.sample.SampleOffice;
import id.dampingi.stage.StageStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.function.Consumer;

/** Makes an office in a folder of its own, times what users of it wait for, and removes it again. */
public final class Bench {
    private final BenchOrder order;
    private final Path folder;
    private final Consumer<Figure> out;

    private Bench(BenchOrder order, Path folder, Consumer<Figure> out) {
        this.order = order;
        this.folder = folder;
        this.out = out;
    }

    /** @param out takes each figure as soon as it is known */
    public static void run(BenchOrder order, Consumer<Figure> out) {
        try {
            var folder = Files.createTempDirectory("dampingi-bench");
            try {
                new Bench(order, folder, out).run();
            } finally {
                remove(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() throws IOException, InterruptedException {
        if (order.needsOffice()) {
            office();
        }
        if (wants(Part.REGIONS)) {
            new RegionFigures(sizes(), out).run();
        }
        if (wants(Part.START)) {
            start();
        }
        if (wants(Part.IMPORT)) {
            new ImportFigures(folder, sizes(), out).run();
        }
    }

    private void office() throws IOException, InterruptedException {
        var file = folder.resolve("office" + DataFile.SUFFIX);
        Path kept = order.office().orElse(file);
        if (!Files.exists(kept)) {
            make(kept);
        }
        if (!kept.equals(file)) {
            Files.copy(kept, file);
        }
        try (Database database = DataFile.open(file, author())) {
            reading(database);
            writing(database);
        }
        if (wants(Part.JOURNEY)) {
            new JourneyFigure(folder, out).run(file);
        }
        if (wants(Part.PHOTOS)) {
            new PhotoFigures(folder, sizes(), out).run(file);
        }
    }

    private void make(Path file) {
        try (Database database = DataFile.create(file, author())) {
            out.accept(new Figure(
                    "bench.make", Timing.of(0, 1, i -> BenchOffice.make(database, sizes())), null, Limit.NONE));
        }
    }

    private void reading(Database database) throws IOException {
        if (wants(Part.PAGES)) {
            new PageFigures(database, sizes(), out).run();
        }
        if (wants(Part.FIND)) {
            new FindFigures(database, sizes(), out).run();
        }
        if (wants(Part.CASES)) {
            new CaseFigures(database, sizes(), out).run();
        }
        if (wants(Part.AGENDA)) {
            new AgendaFigures(database, sizes(), out).run();
        }
        if (wants(Part.RECORDS)) {
            new RecordFigures(database, sizes(), out).run();
        }
        if (wants(Part.REPORTS)) {
            new ReportFigures(database, folder, sizes(), out).run();
        }
    }

    private void writing(Database database) {
        FedMeasurementStore.follow(database, Clock.systemDefaultZone());
        StageStore.follow(database, Clock.systemDefaultZone());
        if (wants(Part.SAVES)) {
            new SaveFigures(database, sizes(), out).run();
            new RecordSaveFigures(database, sizes(), out).run();
        }
        if (wants(Part.HISTORY)) {
            new HistoryFigures(database, sizes(), out).run();
        }
    }

    private void start() throws IOException, InterruptedException {
        var sample = folder.resolve("sample" + DataFile.SUFFIX);
        try (Database database = DataFile.create(sample, author())) {
            SampleOffice.fill(database, BenchOffice.LAST.atEndOfMonth());
        }
        new StartFigures(folder, sizes(), out).run(sample);
    }

    private boolean wants(Part part) {
        return order.parts().contains(part);
    }

    private Sizes sizes() {
        return order.sizes();
    }

    private static Author author() {
        return new Author("bench", Ids.next());
    }

    private static void remove(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
