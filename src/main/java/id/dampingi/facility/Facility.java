package id.dampingi.facility;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A facility that a group asked for.
 *
 * @param quantity null for money, and where it is not counted
 * @param value of the whole quantity, in rupiah; null when it is not known
 * @param condition when it was received; null before
 * @param promisedBy who promised it, {@code ""} before
 * @param refusedOn null unless it was refused, with the {@code reason}
 * @param handover the record of its hand-over, null for none; a facility is saved without it
 * @param handoverNumber its number, {@code ""} for none
 */
public record Facility(
        UUID id,
        UUID group,
        FacilityKind kind,
        String name,
        @Nullable BigDecimal quantity,
        String unit,
        @Nullable BigDecimal value,
        @Nullable FacilityCondition condition,
        LocalDate askedOn,
        @Nullable LocalDate promisedOn,
        String promisedBy,
        @Nullable LocalDate deliveredOn,
        @Nullable LocalDate usedSince,
        @Nullable LocalDate refusedOn,
        String reason,
        String note,
        @Nullable UUID handover,
        String handoverNumber) {
    /** The day of a step; empty when it was not reached, or nobody noted it. */
    public Optional<LocalDate> on(FacilityStep step) {
        return Optional.ofNullable(
                switch (step) {
                    case ASKED -> askedOn;
                    case PROMISED -> promisedOn;
                    case DELIVERED -> deliveredOn;
                    case IN_USE -> usedSince;
                });
    }

    /** How far it has come. */
    public FacilityStep step() {
        return stepOn(LocalDate.MAX);
    }

    /** How far it had come at the end of a day. */
    public FacilityStep stepOn(LocalDate day) {
        FacilityStep reached = FacilityStep.ASKED;
        for (FacilityStep step : FacilityStep.values()) {
            if (on(step).filter(date -> !date.isAfter(day)).isPresent()) {
                reached = step;
            }
        }
        return reached;
    }

    public boolean isRefused() {
        return refusedOn != null;
    }

    public boolean isRefusedOn(LocalDate day) {
        return refusedOn != null && !refusedOn.isAfter(day);
    }

    public boolean isDelivered() {
        return deliveredOn != null;
    }

    /** Delivered, and not yet in a record of its hand-over. */
    public boolean lacksHandover() {
        return isDelivered() && handover == null;
    }

    /** Whether somebody still waits for it. */
    public boolean isAwaited() {
        return !isDelivered() && !isRefused();
    }

    /** Steps before the last one that nobody noted. */
    public Set<FacilityStep> gaps() {
        Set<FacilityStep> gaps = EnumSet.noneOf(FacilityStep.class);
        for (FacilityStep step : FacilityStep.values()) {
            if (step.compareTo(step()) < 0 && on(step).isEmpty()) {
                gaps.add(step);
            }
        }
        return gaps;
    }

    /** Whole days from the request until it was delivered or refused, or until {@code today}. */
    public long daysWaited(LocalDate today) {
        LocalDate end = deliveredOn != null ? deliveredOn : refusedOn != null ? refusedOn : today;
        return ChronoUnit.DAYS.between(askedOn, end);
    }
}
