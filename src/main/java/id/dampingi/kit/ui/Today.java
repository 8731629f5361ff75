package id.dampingi.kit.ui;

import java.time.Clock;
import java.time.LocalDate;

/** The day that calendars mark as today; one clock for all of them, as there is one language. */
public final class Today {
    private static volatile Clock clock = Clock.systemDefaultZone();

    private Today() {}

    public static void by(Clock newClock) {
        clock = newClock;
    }

    static LocalDate date() {
        return LocalDate.now(clock);
    }
}
