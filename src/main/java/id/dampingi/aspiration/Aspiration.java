package id.dampingi.aspiration;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a group asks of a public forum. Where it stands follows from its dates.
 *
 * @param forum in the office's words: musrenbang desa, a council, an office
 * @param submittedBy who brought it there
 * @param asked,budgeted,realised rupiah, null where nothing is known
 * @param refusedOn null unless it was refused; then it was not realised
 * @param reason why it was refused, else {@code ""}
 */
public record Aspiration(
        UUID id,
        UUID group,
        String title,
        String forum,
        String submittedBy,
        LocalDate submittedOn,
        @Nullable BigDecimal asked,
        @Nullable LocalDate acceptedOn,
        @Nullable LocalDate budgetedOn,
        @Nullable BigDecimal budgeted,
        @Nullable LocalDate realisedOn,
        @Nullable BigDecimal realised,
        @Nullable LocalDate refusedOn,
        String reason,
        String note) {
    public boolean isRefused() {
        return refusedOn != null;
    }

    /** Neither realised nor refused. */
    public boolean isWaiting() {
        return realisedOn == null && refusedOn == null;
    }

    /** The last day on which it came a step further; the day it was submitted when it did not. */
    public LocalDate lastNews() {
        return Stream.of(submittedOn, acceptedOn, budgetedOn, realisedOn, refusedOn)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(submittedOn);
    }

    /** The last step that is known, whether it was refused afterwards or not. */
    public AspirationStep step() {
        return realisedOn != null
                ? AspirationStep.REALISED
                : budgetedOn != null
                        ? AspirationStep.BUDGETED
                        : acceptedOn != null ? AspirationStep.ACCEPTED : AspirationStep.SUBMITTED;
    }

    /** Steps of which nothing is known although a later one is reached. */
    public List<AspirationStep> gaps() {
        return Arrays.stream(AspirationStep.values())
                .filter(step -> step.compareTo(step()) < 0 && on(step).isEmpty())
                .toList();
    }

    /** The day of a step, if it is known. */
    public Optional<LocalDate> on(AspirationStep step) {
        return Optional.ofNullable(
                switch (step) {
                    case SUBMITTED -> submittedOn;
                    case ACCEPTED -> acceptedOn;
                    case BUDGETED -> budgetedOn;
                    case REALISED -> realisedOn;
                });
    }

    /** As it stood at the end of a day. */
    public Aspiration asOf(LocalDate day) {
        boolean isBudgeted = budgetedOn != null && !budgetedOn.isAfter(day);
        boolean isRealised = realisedOn != null && !realisedOn.isAfter(day);
        boolean isRefused = refusedOn != null && !refusedOn.isAfter(day);
        return new Aspiration(
                id,
                group,
                title,
                forum,
                submittedBy,
                submittedOn,
                asked,
                acceptedOn == null || acceptedOn.isAfter(day) ? null : acceptedOn,
                isBudgeted ? budgetedOn : null,
                isBudgeted ? budgeted : null,
                isRealised ? realisedOn : null,
                isRealised ? realised : null,
                isRefused ? refusedOn : null,
                isRefused ? reason : "",
                note);
    }

    /** The day of the first answer of any kind. */
    public Optional<LocalDate> answeredOn() {
        return Stream.of(
                        Optional.ofNullable(acceptedOn),
                        Optional.ofNullable(budgetedOn),
                        Optional.ofNullable(realisedOn),
                        Optional.ofNullable(refusedOn))
                .flatMap(Optional::stream)
                .min(LocalDate::compareTo);
    }

    /** Whole days from handing it in to the first answer, or until {@code today}. */
    public long daysToAnswer(LocalDate today) {
        return ChronoUnit.DAYS.between(submittedOn, answeredOn().orElse(today));
    }
}
