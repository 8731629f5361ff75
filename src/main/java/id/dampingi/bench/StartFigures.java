package id.dampingi.bench;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * From a click on the program to a window that can be used, as the launcher starts it from its archive of classes and as
 * {@code java -jar} does, beside an empty window in a plain Java; each in a Java of its own.
 */
final class StartFigures {
    private static final double LIMIT = 1.8;
    private static final int SECONDS = 90;
    private static final List<String> PLAIN = List.of("-Xmx256m");

    private record Start(double wall, double cpu, long heap) {}

    /** @param training the options of the first start, which leaves the archive of classes for the next */
    private record Launched(List<String> training, List<String> options) {}

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
        var window = List.of(office.toString());
        if (start(PLAIN, List.of()).isEmpty()) {
            out.accept(Figure.skipped("bench.start"));
            return;
        }
        var launched = launcher();
        if (ofJars()) {
            start(launched.training(), window);
        }
        var quick = new ArrayList<Start>();
        var plain = new ArrayList<Start>();
        var empty = new ArrayList<Start>();
        // One after the other, so that all see the machine as it is; the first round warms the disk up.
        for (var i = 0; i <= sizes.starts(); i++) {
            var floor = start(PLAIN, List.of()).orElseThrow();
            var launcher = start(launched.options(), window).orElseThrow();
            var bare = start(PLAIN, window).orElseThrow();
            if (i > 0) {
                empty.add(floor);
                quick.add(launcher);
                plain.add(bare);
            }
        }
        out.accept(new Figure("bench.start", timing(quick), timing(empty), Limit.timesFloor(LIMIT)));
        out.accept(new Figure("bench.startPlain", timing(plain), timing(empty), Limit.NONE));
    }

    /** What the launcher beside the program gives to Java, without it the same from where the program is built. */
    private Launched launcher() throws IOException {
        var archive = folder.resolve("classes.jsa");
        var options = new ArrayList<String>();
        try (var in = Objects.requireNonNull(StartFigures.class.getResourceAsStream("/launcher/start.options"))) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(options::add);
        }
        var training = new ArrayList<>(options);
        training.add("-XX:ArchiveClassesAtExit=" + archive);
        if (ofJars()) {
            options.add("-XX:SharedArchiveFile=" + archive);
        }
        return new Launched(List.copyOf(training), List.copyOf(options));
    }

    /** Java archives no classes that lie in folders, as they do where the program is built. */
    private static boolean ofJars() {
        return Arrays.stream(classPath().split(File.pathSeparator)).allMatch(path -> path.endsWith(".jar"));
    }

    private Optional<Start> start(List<String> options, List<String> file) throws IOException, InterruptedException {
        var note = folder.resolve("started");
        Files.deleteIfExists(note);
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of(
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
