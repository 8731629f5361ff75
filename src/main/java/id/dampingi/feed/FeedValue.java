package id.dampingi.feed;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.UUID;

/** What the records of a group come to in a month. */
public record FeedValue(UUID group, YearMonth month, BigDecimal value) {}
