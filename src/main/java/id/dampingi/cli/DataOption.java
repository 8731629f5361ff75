package id.dampingi.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** {@code --data}, the file to work on. */
final class DataOption {
    @Option(names = "--data", required = true, paramLabel = "FILE", descriptionKey = "cli.data")
    Path file = Path.of("");
}
