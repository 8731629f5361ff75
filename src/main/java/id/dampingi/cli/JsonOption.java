package id.dampingi.cli;

import picocli.CommandLine.Option;

/** {@code --json}. */
final class JsonOption {
    @Option(names = "--json", descriptionKey = "cli.json")
    boolean json;
}
