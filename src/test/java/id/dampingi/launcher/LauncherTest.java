package id.dampingi.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.dampingi.App;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code dampingi} beside a program, in a folder with a name as users give them. */
class LauncherTest {
    @TempDir
    Path folder;

    private Path program;
    private Path cache;
    private final Map<String, String> surroundings = new HashMap<>();

    private record Run(int code, String out, String err) {}

    @BeforeEach
    void install() throws IOException {
        assumeTrue(!System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows"));
        program = Files.createDirectories(folder.resolve("Program kami (2026) & 'lain'"));
        for (String name : List.of("dampingi", "start.options")) {
            Files.copy(Path.of("src/main/launcher", name), program.resolve(name));
        }
        assertThat(program.resolve("dampingi").toFile().setExecutable(true)).isTrue();
        cache = folder.resolve("cache");
        surroundings.put("XDG_CACHE_HOME", cache.toString());
        surroundings.put("JAVA_HOME", System.getProperty("java.home"));
    }

    @Test
    void theExitCodeIsThatOfTheProgram() throws Exception {
        ProgramJar.ofClassPath(program, App.class);
        String missing = folder.resolve("tidak ada.dampingi").toString();

        assertThat(run("--version").code()).isZero();
        assertThat(run("info", "--data", missing).code()).isEqualTo(1);
        assertThat(run("mengundang").code()).isEqualTo(2);
        // A verb neither needs the archive nor makes one.
        assertThat(cache).doesNotExist();
    }

    @Test
    void argumentsArriveAsTheyWereWritten() throws Exception {
        ProgramJar.alone(program, Told.class);

        Run run = run("satu dua", "", "*", "$HOME", "@start.options");

        assertThat(run.out()).contains("<satu dua><><*><$HOME><@start.options>").contains("-Xmx256m");
    }

    @Test
    void aLinkToTheScriptStartsTheProgramBesideTheScript() throws Exception {
        ProgramJar.alone(program, Told.class);
        Path link = Files.createSymbolicLink(folder.resolve("dampingi"), program.resolve("dampingi"));

        assertThat(run(link, "lewat tautan").out()).contains("<lewat tautan>");
    }

    @Test
    void theJavaOfJavaHomeIsUsedOrElseTheOneOfThePath() throws Exception {
        ProgramJar.alone(program, Told.class);
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Path own = Files.createDirectories(folder.resolve("java kami/bin")).resolve("java");
        Files.writeString(own, "#!/bin/sh\necho own java\nexec '%s' \"$@\"\n".formatted(java));
        assertThat(own.toFile().setExecutable(true)).isTrue();

        surroundings.put("JAVA_HOME", folder.resolve("java kami").toString());
        assertThat(run("a").out()).startsWith("own java").contains("<a>");

        surroundings.put("JAVA_HOME", folder.resolve("gone").toString());
        surroundings.put("PATH", java.getParent() + File.pathSeparator + System.getenv("PATH"));
        assertThat(run("a").out()).doesNotContain("own java").contains("<a>");
    }

    @Test
    void withoutAJavaItSaysWhatIsNeeded() throws Exception {
        ProgramJar.alone(program, Told.class);
        surroundings.put("JAVA_HOME", "");
        // Nothing but what the script itself calls.
        Path tools = Files.createDirectories(folder.resolve("tools"));
        for (String tool : List.of("readlink", "dirname")) {
            Path wrapped = tools.resolve(tool);
            Files.writeString(wrapped, "#!/bin/sh\nexec %s \"$@\"\n".formatted(tool(tool)));
            assertThat(wrapped.toFile().setExecutable(true)).isTrue();
        }
        surroundings.put("PATH", tools.toString());

        Run run = run();

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("Java 17").doesNotContain("not found");
    }

    @Test
    void theFirstWindowLeavesAnArchiveFromWhichTheNextOnesStart() throws Exception {
        ProgramJar.alone(program, Told.class);
        Files.createDirectories(cache.resolve("dampingi"));
        Files.writeString(cache.resolve("dampingi/classes-1.jsa"), "of an older version");
        Files.writeString(cache.resolve("dampingi/classes-2.jsa.77"), "of a start that was killed");

        assertThat(run().out()).contains("-XX:ArchiveClassesAtExit=");

        List<Path> archives = archives();
        assertThat(archives).hasSize(1);
        assertThat(run().out()).contains("-XX:SharedArchiveFile=" + archives.get(0));
        assertThat(archives()).isEqualTo(archives);
    }

    @Test
    void aWindowThatFailedLeavesNoArchive() throws Exception {
        ProgramJar.alone(program, Told.class);
        surroundings.put("TOLD_CODE", "3");

        assertThat(run().code()).isEqualTo(3);

        assertThat(archives()).isEmpty();
    }

    @Test
    void anArchiveThatJavaDoesNotAcceptDoesNotHinder() throws Exception {
        ProgramJar.alone(program, Told.class);
        run();
        Files.writeString(archives().get(0), "damaged");

        Run run = run("masih jalan");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("<masih jalan>");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void aCacheThatCannotBeUsedDoesNotHinder() throws Exception {
        ProgramJar.alone(program, Told.class);
        Files.writeString(cache, "a file where the folder should be");

        Run run = run();

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("-Xmx256m").doesNotContain("ArchiveClassesAtExit");
        assertThat(run.err()).isEmpty();
    }

    private List<Path> archives() throws IOException {
        try (var files = Files.list(cache.resolve("dampingi"))) {
            return files.toList();
        }
    }

    private static Path tool(String name) {
        return List.of("/usr/bin", "/bin").stream()
                .map(place -> Path.of(place, name))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();
    }

    private Run run(String... args) throws IOException, InterruptedException {
        return run(program.resolve("dampingi"), args);
    }

    private Run run(Path script, String... args) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("/bin/sh", script.toString()));
        command.addAll(List.of(args));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        var builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().remove("DISPLAY");
        builder.environment().put("XDG_STATE_HOME", folder.resolve("state").toString());
        builder.environment().put("XDG_CONFIG_HOME", folder.resolve("config").toString());
        builder.environment().putAll(surroundings);
        Process process = builder.start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        return new Run(process.exitValue(), read(out), read(err));
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
