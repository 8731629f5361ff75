package id.dampingi.kit.task;

/** Runs something on the event thread when a while has passed. Tests use {@link #none()}. */
public interface Delay {
    /** The returned runnable calls it off. */
    Runnable after(int milliseconds, Runnable action);

    /** Runs it at once. */
    static Delay none() {
        return (milliseconds, action) -> {
            action.run();
            return () -> {};
        };
    }
}
