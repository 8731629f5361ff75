package id.dampingi.material;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/**
 * What was delivered to a group in a month.
 *
 * @param sessions in the order of their dates
 */
public record MaterialMonth(List<Delivered> sessions) {
    public static final MaterialMonth NONE = new MaterialMonth(List.of());

    public MaterialMonth {
        sessions = List.copyOf(sessions);
    }

    /** All who were present; who came twice counts twice. */
    public int participants() {
        return sessions.stream().mapToInt(one -> one.session().participants()).sum();
    }

    /**
     * The mean understanding before, as a fraction: Σ before · participants / Σ participants ÷ 100, over the sessions that
     * asked before and after; empty when none did.
     */
    public OptionalDouble before() {
        return mean(one -> one.before() == null ? 0 : one.before());
    }

    /** The mean understanding afterwards, of the same sessions as {@link #before}. */
    public OptionalDouble after() {
        return mean(one -> one.after() == null ? 0 : one.after());
    }

    private OptionalDouble mean(ToDoubleFunction<Delivery> percent) {
        List<Delivery> compared = sessions.stream()
                .map(Delivered::session)
                .filter(Delivery::isCompared)
                .toList();
        int people = compared.stream().mapToInt(Delivery::participants).sum();
        double sum = compared.stream()
                .mapToDouble(one -> percent.applyAsDouble(one) * one.participants())
                .sum();
        return people == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / people / 100);
    }
}
