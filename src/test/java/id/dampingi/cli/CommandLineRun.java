package id.dampingi.cli;

import id.dampingi.support.TestData;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.function.Predicate;

/** One run of the command line in this process, on 24 November 2026. */
record CommandLineRun(int code, String out, String err) {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T03:00:00Z"), ZoneOffset.UTC);

    static CommandLineRun of(Object... args) {
        return of(file -> false, args);
    }

    static CommandLineRun of(Predicate<Path> window, Object... args) {
        var out = new StringWriter();
        var err = new StringWriter();
        var here = new Surroundings(new PrintWriter(out), new PrintWriter(err), CLOCK, () -> TestData.AUTHOR, window);
        String[] texts = new String[args.length];
        for (int i = 0; i < args.length; i++) {
            texts[i] = args[i].toString();
        }
        int code = new Cli(here).run(texts);
        return new CommandLineRun(code, out.toString(), err.toString());
    }
}
