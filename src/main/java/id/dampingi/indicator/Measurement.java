package id.dampingi.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** A value of an indicator on a day; {@code source} is the means of verification. */
public record Measurement(
        UUID id, UUID group, UUID indicator, LocalDate date, BigDecimal value, String source, String note) {}
