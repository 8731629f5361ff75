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
import java.util.Set;
import java.util.function.Consumer;

/** Makes an office in a folder of its own, times what users of it wait for, and removes it again. */
public final class Bench {
    private Bench() {}

    /**
     * @param wanted what is to be measured
     * @param out takes each figure as soon as it is known
     */
    public static void run(Sizes sizes, Set<FigureSet> wanted, Consumer<Figure> out) {
        try {
            var folder = Files.createTempDirectory("dampingi-bench");
            try {
                run(sizes, wanted, folder, out);
            } finally {
                remove(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void run(Sizes sizes, Set<FigureSet> wanted, Path folder, Consumer<Figure> out)
            throws IOException, InterruptedException {
        var file = folder.resolve("office" + DataFile.SUFFIX);
        if (FigureSet.needOffice(wanted)) {
            office(sizes, wanted, folder, file, out);
        }
        if (wanted.contains(FigureSet.JOURNEY)) {
            new JourneyFigure(folder, out).run(file);
        }
        if (wanted.contains(FigureSet.PHOTOS)) {
            new PhotoFigures(folder, sizes, out).run(file);
        }
        if (wanted.contains(FigureSet.REGIONS)) {
            new RegionFigures(sizes, out).run();
        }
        if (wanted.contains(FigureSet.START)) {
            new StartFigures(folder, sizes, out).run(sample(folder));
        }
        if (wanted.contains(FigureSet.IMPORT)) {
            new ImportFigures(folder, sizes, out).run();
        }
    }

    private static void office(
            Sizes sizes, Set<FigureSet> wanted, Path folder, Path file, Consumer<Figure> out) throws IOException {
        try (Database database = DataFile.create(file, new Author("bench", Ids.next()))) {
            out.accept(new Figure(
                    "bench.make", Timing.of(0, 1, i -> BenchOffice.make(database, sizes)), null, Limit.NONE));
            if (wanted.contains(FigureSet.OFFICE)) {
                new PageFigures(database, sizes, out).run();
                new FindFigures(database, sizes, out).run();
                new CaseFigures(database, sizes, out).run();
                new AgendaFigures(database, sizes, out).run();
                new RecordFigures(database, sizes, out).run();
                new ReportFigures(database, folder, sizes, out).run();
                FedMeasurementStore.follow(database, Clock.systemDefaultZone());
                StageStore.follow(database, Clock.systemDefaultZone());
                new SaveFigures(database, sizes, out).run();
                new RecordSaveFigures(database, sizes, out).run();
                new HistoryFigures(database, sizes, out).run();
            }
        }
    }

    private static Path sample(Path folder) {
        var sample = folder.resolve("sample" + DataFile.SUFFIX);
        try (Database database = DataFile.create(sample, new Author("bench", Ids.next()))) {
            SampleOffice.fill(database, BenchOffice.LAST.atEndOfMonth());
        }
        return sample;
    }

    private static void remove(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
