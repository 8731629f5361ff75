package id.dampingi.support;

import id.dampingi.kit.task.Background;
import id.dampingi.kit.task.LongWork;
import id.dampingi.kit.task.Progress;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Keeps work until it is told to do it, as a slow disk would. */
public final class LaterBackground implements Background {
    private final Queue<Runnable> waiting = new ArrayDeque<>();

    /** Also what the work gives rise to. */
    public void runAll() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    @Override
    public <T> void run(Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
        waiting.add(() -> Background.inline().run(work, done, failed));
    }

    @Override
    public <T> void runAside(Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
        run(work, done, failed);
    }

    @Override
    public <T> Runnable runLong(
            LongWork<T> work,
            Consumer<Progress.At> progress,
            Consumer<? super T> done,
            Consumer<? super Exception> failed) {
        run(() -> work.run(Progress.NONE), done, failed);
        return () -> {};
    }
}
