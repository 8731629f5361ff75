package id.dampingi.reason;

import id.dampingi.kit.db.Ids;
import id.dampingi.kit.db.ReasonRule;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A reason is asked for where something changes that was reckoned with: target and baseline, a measurement of a month that
 * is over, an attitude score, the urgency, seriousness or growth of a problem. What is new needs none, nor what is put right
 * on the day on which its record was made.
 */
final class WhenAsked implements ReasonRule {
    private final Clock clock;

    WhenAsked(Clock clock) {
        this.clock = clock;
    }

    @Override
    public boolean needsReason(
            String table, UUID record, Map<String, @Nullable Object> was, Map<String, @Nullable Object> became) {
        boolean asked = switch (table) {
            case "target" -> changes(was, became, "baseline", "target");
            case "measurement" ->
                "hand".equals(was.get("feed")) && isOver(was) && changes(was, became, "value", "date");
            case "attitude_score" -> changes(was, became, "level");
            case "problem" -> !became.isEmpty() && changes(was, became, "urgency", "seriousness", "growth");
            default -> false;
        };
        return asked && !isOfToday(record);
    }

    /** Whether one of these had a value and gets another; a deleted record loses all. */
    private static boolean changes(
            Map<String, @Nullable Object> was, Map<String, @Nullable Object> became, String... columns) {
        return became.isEmpty()
                || Stream.of(columns)
                        .anyMatch(column -> became.containsKey(column) && Objects.nonNull(was.get(column)));
    }

    private boolean isOver(Map<String, @Nullable Object> measurement) {
        return measurement.get("date") instanceof String date
                && YearMonth.from(LocalDate.parse(date)).isBefore(YearMonth.now(clock));
    }

    private boolean isOfToday(UUID record) {
        return LocalDate.ofInstant(Ids.madeAt(record), clock.getZone()).equals(LocalDate.now(clock));
    }
}
