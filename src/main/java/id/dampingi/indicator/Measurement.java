package id.dampingi.indicator;

import id.dampingi.feed.Feed;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A value of an indicator on a day.
 *
 * @param source the means of verification
 * @param feed the records from which it was worked out; by hand if somebody typed it
 */
public record Measurement(
        UUID id, UUID group, UUID indicator, LocalDate date, BigDecimal value, String source, String note, Feed feed) {
    /** Typed by hand. */
    public Measurement(
            UUID id, UUID group, UUID indicator, LocalDate date, BigDecimal value, String source, String note) {
        this(id, group, indicator, date, value, source, note, Feed.HAND);
    }

    public boolean isFed() {
        return !feed.isHand();
    }

    Measurement worth(BigDecimal newValue, LocalDate newDate, Feed from) {
        return new Measurement(id, group, indicator, newDate, newValue, source, note, from);
    }

    /** As if somebody had typed it. */
    Measurement typed(String newSource) {
        return new Measurement(id, group, indicator, date, value, newSource, note, Feed.HAND);
    }
}
