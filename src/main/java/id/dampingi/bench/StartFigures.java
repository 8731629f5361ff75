package id.dampingi.bench;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** From a click on the program to a window that can be used, beside an empty window; each in a Java of its own. */
final class StartFigures {
    private static final double LIMIT = 1.8;
    private static final int SECONDS = 90;

    private record Start(double wall, double cpu, long heap) {}

    private final Path folder;
    private final Sizes sizes;
    private final Consumer<Figure> out;

    StartFigures(Path folder, Sizes sizes, Consumer<Figure> out) {
        this.folder = folder;
        this.sizes = sizes;
        this.out = out;
    }

    /** On a data file that nobody else has open. */
    void run(Path office) throws IOException, InterruptedException {
        var windows = new ArrayList<Start>();
        var empty = new ArrayList<Start>();
        // One after the other, so that both see the machine as it is; the first pair warms the disk up.
        for (var i = 0; i <= sizes.starts(); i++) {
            var floor = start(List.of());
            if (floor.isEmpty()) {
                out.accept(Figure.skipped("bench.start"));
                return;
            }
            var window = start(List.of(office.toString())).orElseThrow();
            if (i > 0) {
                empty.add(floor.get());
                windows.add(window);
            }
        }
        out.accept(new Figure("bench.start", timing(windows), timing(empty), LIMIT));
    }

    private Optional<Start> start(List<String> file) throws IOException, InterruptedException {
        var note = folder.resolve("started");
        Files.deleteIfExists(note);
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-Duser.home=" + folder,
                "-Djava.util.prefs.userRoot=" + folder,
                "-cp",
                classPath(),
                StartProbe.class.getName(),
                note.toString()));
        command.addAll(file);
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("start-output").toFile());
        builder.environment().put("XDG_STATE_HOME", folder.toString());
        builder.environment().put("XDG_CONFIG_HOME", folder.toString());
        var began = System.currentTimeMillis();
        var process = builder.start();
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        if (process.waitFor() == StartProbe.NO_DISPLAY) {
            return Optional.empty();
        }
        var noted = Files.readString(note).split(" ");
        return Optional.of(
                new Start(Long.parseLong(noted[0]) - began, Double.parseDouble(noted[1]), Long.parseLong(noted[2])));
    }

    private static Timing timing(List<Start> starts) {
        return Timing.of(
                starts.stream().mapToDouble(Start::wall).toArray(),
                starts.stream().mapToDouble(Start::cpu).toArray(),
                starts.stream().mapToLong(Start::heap).max().orElse(0));
    }

    /** Maven loads the program by a class loader of its own. */
    private static String classPath() {
        return StartFigures.class.getClassLoader() instanceof URLClassLoader loader
                ? Arrays.stream(loader.getURLs())
                        .map(StartFigures::path)
                        .collect(Collectors.joining(File.pathSeparator))
                : System.getProperty("java.class.path");
    }

    private static String path(URL url) {
        try {
            return Path.of(url.toURI()).toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
