package id.dampingi.kit.task;

import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** Does everything at once on the caller's thread: for the command line and for tests of models. */
final class InlineBackground implements Background {
    @Override
    public <T> void run(Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
        T result;
        try {
            result = work.call();
        } catch (Exception e) {
            failed.accept(e);
            return;
        }
        done.accept(result);
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
        var cancelled = new AtomicBoolean();
        run(
                () -> work.run(new Progress() {
                    @Override
                    public void at(int count, int total) {
                        progress.accept(new At(count, total));
                    }

                    @Override
                    public boolean cancelled() {
                        return cancelled.get();
                    }
                }),
                done,
                failed);
        return () -> cancelled.set(true);
    }
}
