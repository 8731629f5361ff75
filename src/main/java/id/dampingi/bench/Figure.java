package id.dampingi.bench;

import id.dampingi.kit.i18n.Words;
import java.util.Locale;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * One result of a benchmark.
 *
 * @param key names it in words
 * @param floor the least it could cost, measured in the same run, or null
 */
public record Figure(String key, Timing time, @Nullable Timing floor, Limit limit) {
    /** For what cannot be timed here, as a window where there is no display. */
    static Figure skipped(String key) {
        return new Figure(key, Timing.NONE, null, Limit.NONE);
    }

    public boolean isSkipped() {
        return time.equals(Timing.NONE);
    }

    /** How many times the floor it takes by the clock; empty without a floor. */
    public OptionalDouble ratio() {
        return floor == null ? OptionalDouble.empty() : OptionalDouble.of(time.median() / floor.median());
    }

    public boolean isMet() {
        return limit.isMet(this);
    }

    /** A line of text in the program's language. */
    public String line() {
        var line = new StringBuilder(format("%-52s", Words.text(key)));
        if (isSkipped()) {
            return line.append(Words.text("bench.skipped")).toString();
        }
        line.append(format(
                "%9.1f ms  p95 %9.1f  cpu %9.1f  p95 %9.1f  heap %4d MiB",
                time.median(), time.p95(), time.cpu(), time.cpuP95(), time.peak()));
        if (floor != null) {
            line.append(format("  %s %9.1f ms  cpu %9.1f  ", Words.text("bench.floor"), floor.median(), floor.cpu()));
            line.append(format("= %5.2f (cpu %5.2f)", time.median() / floor.median(), time.cpu() / floor.cpu()));
        }
        if (limit.kind() != Limit.Kind.NONE) {
            line.append(format(limit.kind() == Limit.Kind.PROCESSOR ? "  <= %.0f ms " : "  <= %.1f ", limit.most()));
            line.append(Words.text(isMet() ? "bench.met" : "bench.missed"));
        }
        return line.toString();
    }

    private static String format(String pattern, Object... args) {
        return String.format(Locale.ROOT, pattern, args);
    }
}
