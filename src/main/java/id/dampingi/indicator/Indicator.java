package id.dampingi.indicator;

import id.dampingi.approach.Approach;
import id.dampingi.feed.Feed;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * What is measured for an approach. Names and units are kept in both languages, because reports are printed in either.
 *
 * @param nameEn,unitEn English; {@code ""} falls back to the Indonesian
 * @param weight share in the score of its approach, more than 0
 * @param position order within its approach, from 1
 * @param active an indicator that is no longer used keeps its measurements but asks for no new ones
 * @param feed what its measurements are worked out from; nobody types them then
 */
public record Indicator(
        UUID id,
        Approach approach,
        String name,
        String nameEn,
        String unit,
        String unitEn,
        ValueKind kind,
        Direction direction,
        Combine combine,
        BigDecimal weight,
        int position,
        boolean active,
        Feed feed) {
    /** Measured by hand. */
    public Indicator(
            UUID id,
            Approach approach,
            String name,
            String nameEn,
            String unit,
            String unitEn,
            ValueKind kind,
            Direction direction,
            Combine combine,
            BigDecimal weight,
            int position,
            boolean active) {
        this(id, approach, name, nameEn, unit, unitEn, kind, direction, combine, weight, position, active, Feed.HAND);
    }

    public boolean isFed() {
        return !feed.isHand();
    }

    /** {@code language} is an ISO 639 code, {@code "id"} or {@code "en"}. */
    public String nameIn(String language) {
        return language.equals("en") && !nameEn.isBlank() ? nameEn : name;
    }

    public String unitIn(String language) {
        return language.equals("en") && !unitEn.isBlank() ? unitEn : unit;
    }

    Indicator at(int newPosition) {
        return with(newPosition, active);
    }

    /** No longer used. */
    Indicator retired() {
        return with(position, false);
    }

    /** Taken into use again. */
    Indicator taken() {
        return with(position, true);
    }

    private Indicator with(int newPosition, boolean nowActive) {
        return new Indicator(
                id,
                approach,
                name,
                nameEn,
                unit,
                unitEn,
                kind,
                direction,
                combine,
                weight,
                newPosition,
                nowActive,
                feed);
    }
}
