package id.dampingi.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;

/**
 * The longest event that the event thread works on while a user goes through the window, as the launcher starts it: so
 * long the window does not answer. Where it was stands in the note of {@link JourneyProbe}, which runs by itself too.
 */
final class JourneyFigure {
    private static final double LIMIT = 100;

    private record Step(double cpu, double wall, long heap) {
        static Step of(String line) {
            String[] noted = line.split(" ");
            return new Step(Double.parseDouble(noted[1]), Double.parseDouble(noted[2]), Long.parseLong(noted[3]));
        }
    }

    private final ProbeRun probe;
    private final Consumer<Figure> out;

    JourneyFigure(Path folder, Consumer<Figure> out) {
        this.probe = new ProbeRun(folder, JourneyProbe.class);
        this.out = out;
    }

    /** On a data file that nobody else has open. */
    void run(Path office) throws IOException, InterruptedException {
        var window = List.of(office.toString());
        probe.train(window);
        var note = probe.run(probe.launched(), window);
        if (note.isEmpty()) {
            out.accept(Figure.skipped("bench.journey"));
            return;
        }
        List<Step> steps = note.get().lines().map(Step::of).toList();
        double cpu = longest(steps, Step::cpu);
        double wall = longest(steps, Step::wall);
        var timing = new Timing(wall, wall, cpu, cpu, (long) longest(steps, Step::heap));
        out.accept(new Figure("bench.journey", timing, null, Limit.processor(LIMIT)));
    }

    private static double longest(List<Step> steps, ToDoubleFunction<Step> time) {
        return steps.stream().mapToDouble(time).max().orElse(0);
    }
}
