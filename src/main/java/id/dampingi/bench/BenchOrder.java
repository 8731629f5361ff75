package id.dampingi.bench;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What is to be timed.
 *
 * @param office a data file that keeps the office: made if it is not there, and never changed
 */
public record BenchOrder(Sizes sizes, Set<Part> parts, Optional<Path> office) {
    public static BenchOrder all(Sizes sizes) {
        return new BenchOrder(sizes, EnumSet.allOf(Part.class), Optional.empty());
    }

    boolean needsOffice() {
        return !Part.WITHOUT_OFFICE.containsAll(parts);
    }
}
