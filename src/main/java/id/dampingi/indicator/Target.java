package id.dampingi.indicator;

import java.math.BigDecimal;
import java.time.Month;
import java.util.Map;
import java.util.UUID;

/**
 * What a group wants to reach with an indicator in a year.
 *
 * @param plan the value expected at the end of a month, for the months that have one of their own
 */
public record Target(
        UUID id,
        UUID group,
        UUID indicator,
        int year,
        BigDecimal baseline,
        BigDecimal target,
        Map<Month, BigDecimal> plan) {}
