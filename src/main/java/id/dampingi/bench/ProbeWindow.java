package id.dampingi.bench;

import java.awt.Component;
import java.awt.Container;
import java.awt.EventQueue;
import java.awt.Frame;
import java.awt.Toolkit;
import java.awt.Window;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The window of this process, seen from outside. It can be used when it is on the screen, nothing is left to draw and no
 * thread that was named is at work.
 */
final class ProbeWindow {
    private static final int QUIET = 3;
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(120);

    private final List<String> threads;

    ProbeWindow(String... threads) {
        this.threads = List.of(threads);
    }

    /** Several times in a row nothing must be left to do, for one piece of work may be about to start the next. */
    void awaitUsable() throws InterruptedException, InvocationTargetException {
        var end = System.nanoTime() + PATIENCE;
        var pause = new CountDownLatch(1);
        for (var quiet = 0; quiet < QUIET; ) {
            EventQueue.invokeAndWait(() -> {});
            quiet = isShown() && isIdle() ? quiet + 1 : 0;
            if (System.nanoTime() > end || pause.await(2, TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("no window");
            }
        }
    }

    /** What is shown somewhere under this name; on the event thread. */
    static <C extends Component> Optional<C> find(Class<C> type, String name) {
        return Arrays.stream(Window.getWindows())
                .filter(Window::isShowing)
                .flatMap(ProbeWindow::all)
                .filter(component -> name.equals(component.getName()) && component.isShowing())
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }

    private static Stream<Component> all(Component component) {
        return component instanceof Container container
                ? Stream.concat(
                        Stream.of(component),
                        Arrays.stream(container.getComponents()).flatMap(ProbeWindow::all))
                : Stream.of(component);
    }

    private static boolean isShown() {
        return Arrays.stream(Window.getWindows())
                .anyMatch(window -> window instanceof Frame && "main".equals(window.getName()) && window.isShowing());
    }

    private boolean isIdle() {
        if (Toolkit.getDefaultToolkit().getSystemEventQueue().peekEvent() != null) {
            return false;
        }
        var running = new Thread[Thread.activeCount() + 20];
        Thread.enumerate(running);
        return Arrays.stream(running)
                .filter(thread -> thread != null && threads.contains(thread.getName()))
                .allMatch(thread -> thread.getState() == Thread.State.WAITING);
    }
}
