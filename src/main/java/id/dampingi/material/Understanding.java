package id.dampingi.material;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * How well materials were understood, as fractions: the mean over those who were present, Σ percent · participants ÷
 * Σ participants ÷ 100, of the sessions that asked both before and after.
 */
public record Understanding(double before, double after) {
    /** Empty when no session asked both. */
    public static Optional<Understanding> of(Collection<Delivery> sessions) {
        List<Delivery> compared = sessions.stream().filter(Delivery::isCompared).toList();
        double before = 0;
        double after = 0;
        int people = 0;
        for (Delivery one : compared) {
            before += one.participants() * (one.before() == null ? 0.0 : one.before());
            after += one.participants() * (one.after() == null ? 0.0 : one.after());
            people += one.participants();
        }
        return people == 0
                ? Optional.empty()
                : Optional.of(new Understanding(before / people / 100, after / people / 100));
    }
}
