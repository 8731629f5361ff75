package id.dampingi.testing;

import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.assertj.swing.exception.ComponentLookupException;
import org.assertj.swing.timing.Condition;
import org.assertj.swing.timing.Pause;
import org.assertj.swing.timing.Timeout;

/** Waits for what a test expects, never for a time. */
public final class Wait {
    private static final Timeout LONG_ENOUGH = Timeout.timeout(30, TimeUnit.SECONDS);

    private Wait() {}

    /** Fails with {@code description} when the condition does not come true. Fixtures in it find their own way to the event thread. */
    public static void until(String description, BooleanSupplier condition) {
        Pause.pause(
                new Condition(description) {
                    @Override
                    public boolean test() {
                        try {
                            return condition.getAsBoolean();
                        } catch (ComponentLookupException e) {
                            // The click that brings it to the front may not have been heard yet.
                            return false;
                        }
                    }
                },
                LONG_ENOUGH);
    }
}
