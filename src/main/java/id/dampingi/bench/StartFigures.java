package id.dampingi.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * From a click on the program to a window that can be used, as the launcher starts it from its archive of classes and as
 * {@code java -jar} does, beside an empty window in a plain Java; each in a Java of its own.
 */
final class StartFigures {
    private static final double LIMIT = 1.8;

    private record Start(double wall, double cpu, long heap) {}

    private final ProbeRun probe;
    private final Sizes sizes;
    private final Consumer<Figure> out;

    StartFigures(Path folder, Sizes sizes, Consumer<Figure> out) {
        this.probe = new ProbeRun(folder, StartProbe.class);
        this.sizes = sizes;
        this.out = out;
    }

    /** On a data file that nobody else has open. */
    void run(Path office) throws IOException, InterruptedException {
        var window = List.of(office.toString());
        if (start(ProbeRun.PLAIN, List.of()).isEmpty()) {
            out.accept(Figure.skipped("bench.start"));
            return;
        }
        probe.train(window);
        var quick = new ArrayList<Start>();
        var plain = new ArrayList<Start>();
        var empty = new ArrayList<Start>();
        // One after the other, so that all see the machine as it is; the first round warms the disk up.
        for (var i = 0; i <= sizes.starts(); i++) {
            var floor = start(ProbeRun.PLAIN, List.of()).orElseThrow();
            var launcher = start(probe.launched(), window).orElseThrow();
            var bare = start(ProbeRun.PLAIN, window).orElseThrow();
            if (i > 0) {
                empty.add(floor);
                quick.add(launcher);
                plain.add(bare);
            }
        }
        out.accept(new Figure("bench.start", timing(quick), timing(empty), Limit.timesFloor(LIMIT)));
        out.accept(new Figure("bench.startPlain", timing(plain), timing(empty), Limit.NONE));
    }

    private Optional<Start> start(List<String> options, List<String> file) throws IOException, InterruptedException {
        var began = System.currentTimeMillis();
        return probe.run(options, file).map(note -> {
            var noted = note.split(" ");
            return new Start(Long.parseLong(noted[0]) - began, Double.parseDouble(noted[1]), Long.parseLong(noted[2]));
        });
    }

    private static Timing timing(List<Start> starts) {
        return Timing.of(
                starts.stream().mapToDouble(Start::wall).toArray(),
                starts.stream().mapToDouble(Start::cpu).toArray(),
                starts.stream().mapToLong(Start::heap).max().orElse(0));
    }
}
