package id.dampingi.member;

import java.time.LocalDate;
import java.time.Period;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a member agreed to.
 *
 * @param by who agreed, {@code ""} for the member; for a child one of the parents
 * @param way null when it was not written down
 * @param takenBack null while it is in force
 */
public record Consent(
        UUID id,
        UUID member,
        Purpose purpose,
        LocalDate given,
        String by,
        @Nullable ConsentWay way,
        @Nullable LocalDate takenBack) {
    /** Years from which people agree for themselves. */
    static final int OF_AGE = 18;

    boolean inForce() {
        return takenBack == null;
    }

    /** Whether a person was a child on a day; nobody is whose birth date is not known. */
    static boolean isChild(@Nullable LocalDate born, LocalDate day) {
        return born != null && Period.between(born, day).getYears() < OF_AGE;
    }
}
