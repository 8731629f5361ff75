package id.dampingi.cli;

import id.dampingi.kit.i18n.Words;
import id.dampingi.sample.SampleOffice;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Makes a data file with the sample office. */
@Command(name = "sample")
final class SampleVerb extends Verb {
    @Mixin
    private final DataOption data = new DataOption();

    SampleVerb(Surroundings here) {
        super(here);
    }

    @Override
    String about() {
        return Words.text("cli.sample");
    }

    @Override
    public Integer call() {
        try (var database = create(data.file)) {
            SampleOffice.fill(database, today());
        }
        out().println(data.file);
        return Cli.DONE;
    }
}
