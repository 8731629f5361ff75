package id.dampingi.cli;

import id.dampingi.kit.db.Author;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * What the verbs take from outside.
 *
 * @param out results
 * @param err messages to a person
 * @param author who changes data files from here
 * @param window shows a data file in the window and returns when that is closed; false where there is no display
 */
public record Surroundings(
        PrintWriter out, PrintWriter err, Clock clock, Supplier<Author> author, Predicate<Path> window) {
    /** On the streams of this process. */
    public static Surroundings ofProcess(Supplier<Author> author, Predicate<Path> window) {
        return new Surroundings(
                new PrintWriter(System.out, true),
                new PrintWriter(System.err, true),
                Clock.systemDefaultZone(),
                author,
                window);
    }
}
