package id.dampingi.material;

import java.util.List;
import java.util.Optional;

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

    /** Empty when no session asked before and after. */
    public Optional<Understanding> understanding() {
        return Understanding.of(sessions.stream().map(Delivered::session).toList());
    }
}
