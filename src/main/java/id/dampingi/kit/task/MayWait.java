package id.dampingi.kit.task;

/**
 * Where work that takes time may be done: everywhere but on the thread that draws the window. Asked by {@code assert}, so
 * that the program of a user pays nothing for it and every test with a window watches it.
 */
public final class MayWait {
    /** As the desktop names it; stores and rules do not know the classes of the desktop. */
    private static final String EVENT_THREAD = "AWT-EventQueue";

    private MayWait() {}

    public static boolean here() {
        return !Thread.currentThread().getName().startsWith(EVENT_THREAD);
    }
}
