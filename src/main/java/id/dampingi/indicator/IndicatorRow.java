package id.dampingi.indicator;

import java.util.UUID;

/**
 * An indicator in the list.
 *
 * @param groups how many groups have a target for it this year
 * @param share of the score of its approach, as a fraction: its weight among the active ones; 0 if it is not active
 */
record IndicatorRow(Indicator indicator, int groups, double share) {
    UUID id() {
        return indicator.id();
    }
}
