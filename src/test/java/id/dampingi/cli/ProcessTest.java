package id.dampingi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as the shell sees it: exit codes, streams, and no window toolkit where none is needed. */
class ProcessTest {
    @TempDir
    Path folder;

    @Test
    void theExitCodeTellsHowItWent() throws Exception {
        Path file = folder.resolve("a.dampingi");

        assertThat(run("sample", "--data", file.toString()).code()).isZero();
        assertThat(run("sample", "--data", file.toString()).code()).isEqualTo(1);
        assertThat(run("sample").code()).isEqualTo(2);
    }

    @Test
    void aVerbWithoutAWindowLoadsNone() throws Exception {
        Path file = folder.resolve("b.dampingi");
        run("sample", "--data", file.toString());

        Run info = run("-verbose:class", List.of("info", "--data", file.toString()));

        assertThat(info.code()).isZero();
        assertThat(info.out()).contains("kelompok: 12").contains("id.dampingi.cli.InfoVerb");
        assertThat(info.out()).doesNotContain("javax.swing.", "java.awt.Component ", "net.sf.jasperreports.");
    }

    private record Run(int code, String out) {}

    private Run run(String... args) throws IOException, InterruptedException {
        return run("-Xmx256m", List.of(args));
    }

    private Run run(String option, List<String> args) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                option,
                "-Duser.language=id",
                "-Duser.home=" + folder,
                "-cp",
                System.getProperty("java.class.path"),
                "id.dampingi.App"));
        command.addAll(args);
        var builder =
                new ProcessBuilder(command).redirectError(folder.resolve("err").toFile());
        builder.environment().remove("DISPLAY");
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Run(process.exitValue(), out);
    }
}
