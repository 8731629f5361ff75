package id.dampingi.indicator;

import id.dampingi.approach.Approach;
import id.dampingi.feed.Feed;
import id.dampingi.kit.db.Ids;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** The indicators that a new office starts with; they are listed, with their English, in a text file beside this class. */
public final class StarterIndicators {
    private static final String FILE = "starter-indicators.txt";
    private static final List<Starter> KNOWN = read();

    private StarterIndicators() {}

    /** An indicator and from which records it could be measured, {@code HAND} for none. */
    private record Starter(Indicator indicator, Feed feed) {}

    /** With new ids, in the order of the reports; positions count from 1 in each approach. All are measured by hand at first. */
    public static List<Indicator> all() {
        return read().stream().map(Starter::indicator).toList();
    }

    /** From which records an indicator could be measured, if it still has the name of a starter indicator. */
    static Optional<Feed> feed(Indicator of) {
        return KNOWN.stream()
                .filter(starter -> !starter.feed().isHand())
                .filter(starter -> starter.indicator().approach() == of.approach()
                        && starter.indicator().kind() == of.kind()
                        && starter.indicator().name().equalsIgnoreCase(of.name()))
                .map(Starter::feed)
                .findFirst();
    }

    private static List<Starter> read() {
        var starters = new ArrayList<Starter>();
        Approach approach = Approach.RELIGIOUS;
        int position = 0;
        for (String line : lines()) {
            if (line.startsWith("[")) {
                approach = choice(Approach.class, line.substring(1, line.length() - 1));
                position = 0;
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                position++;
                String[] parts = line.split("\\s*\\|\\s*");
                Feed feed = parts.length > 7 ? choice(Feed.class, parts[7]) : Feed.HAND;
                starters.add(new Starter(indicator(approach, position, parts), feed));
            }
        }
        return starters;
    }

    private static Indicator indicator(Approach approach, int position, String[] parts) {
        return new Indicator(
                Ids.next(),
                approach,
                parts[5],
                parts[6],
                parts[3],
                parts[4],
                choice(ValueKind.class, parts[0]),
                choice(Direction.class, parts[1]),
                choice(Combine.class, parts[2]),
                BigDecimal.ONE,
                position,
                true);
    }

    private static <E extends Enum<E>> E choice(Class<E> type, String name) {
        return Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
    }

    private static List<String> lines() {
        try (var reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(StarterIndicators.class.getResourceAsStream(FILE)), StandardCharsets.UTF_8))) {
            return reader.lines().map(String::strip).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
