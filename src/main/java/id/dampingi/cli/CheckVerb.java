package id.dampingi.cli;

import id.dampingi.kit.i18n.Words;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Reads a whole data file and tells whether it is sound. */
@Command(name = "check")
final class CheckVerb extends Verb {
    @Mixin
    private final DataOption data = new DataOption();

    @Mixin
    private final JsonOption format = new JsonOption();

    CheckVerb(Surroundings here) {
        super(here);
    }

    @Override
    String about() {
        return Words.text("cli.check");
    }

    @Override
    public Integer call() {
        List<String> problems;
        try (var database = open(data.file)) {
            problems = database.check();
        }
        if (format.json) {
            out().println(Json.of(Map.of("problems", problems)));
        } else if (problems.isEmpty()) {
            out().println(Words.text("cli.sound"));
        } else {
            problems.forEach(out()::println);
            err().println(Words.text("cli.damaged"));
        }
        return problems.isEmpty() ? Cli.DONE : Cli.FAILED;
    }
}
