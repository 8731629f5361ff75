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
import java.util.stream.Collectors;

/** Runs a probe in a Java of its own, plainly or as the launcher does, on the class path of this one. */
final class ProbeRun {
    static final int NO_DISPLAY = 3;
    static final List<String> PLAIN = List.of("-Xmx256m");

    private static final int SECONDS = 300;

    private final Path folder;
    private final Class<?> probe;
    private final Path archive;

    /** @param folder for what the program keeps, the probe's note and the archive of its classes */
    ProbeRun(Path folder, Class<?> probe) {
        this.folder = folder;
        this.probe = probe;
        archive = folder.resolve(probe.getSimpleName() + ".jsa");
    }

    /** What the probe noted; empty where there is no display. */
    Optional<String> run(List<String> options, List<String> file) throws IOException, InterruptedException {
        var note = folder.resolve("note");
        Files.deleteIfExists(note);
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of(
                "-Duser.home=" + folder,
                "-Djava.util.prefs.userRoot=" + folder,
                "-cp",
                classPath(),
                probe.getName(),
                note.toString()));
        command.addAll(file);
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("probe-output").toFile());
        builder.environment().put("XDG_STATE_HOME", folder.toString());
        builder.environment().put("XDG_CONFIG_HOME", folder.toString());
        var process = builder.start();
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        int code = process.waitFor();
        if (code != 0 && code != NO_DISPLAY) {
            throw new IllegalStateException(probe.getSimpleName() + " ended with " + code);
        }
        return code == NO_DISPLAY ? Optional.empty() : Optional.of(Files.readString(note));
    }

    /** The options of the launcher's first start, which leaves the archive of classes for the next. */
    void train(List<String> file) throws IOException, InterruptedException {
        if (ofJars()) {
            var training = new ArrayList<>(launcher());
            training.add("-XX:ArchiveClassesAtExit=" + archive);
            run(training, file);
        }
    }

    /** What the launcher gives to Java at the starts after that. */
    List<String> launched() throws IOException {
        var options = new ArrayList<>(launcher());
        if (ofJars()) {
            options.add("-XX:SharedArchiveFile=" + archive);
        }
        return options;
    }

    private static List<String> launcher() throws IOException {
        try (var in = Objects.requireNonNull(ProbeRun.class.getResourceAsStream("/launcher/start.options"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    /** Java archives no classes that lie in folders, as they do where the program is built. */
    private static boolean ofJars() {
        return Arrays.stream(classPath().split(File.pathSeparator)).allMatch(path -> path.endsWith(".jar"));
    }

    /** Maven loads the program by a class loader of its own. */
    private static String classPath() {
        return ProbeRun.class.getClassLoader() instanceof URLClassLoader loader
                ? Arrays.stream(loader.getURLs()).map(ProbeRun::path).collect(Collectors.joining(File.pathSeparator))
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
