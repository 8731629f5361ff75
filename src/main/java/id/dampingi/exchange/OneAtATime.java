package id.dampingi.exchange;

import id.dampingi.kit.task.Background;
import id.dampingi.kit.task.Failures;
import id.dampingi.kit.task.LongWork;
import id.dampingi.kit.task.Progress;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Long work of which one goes on at a time, with how far it is and a way to stop it. */
final class OneAtATime {
    private final Background background;
    private final Failures failures;
    private final Runnable changed;
    private @Nullable Runnable cancel;
    private int done;

    OneAtATime(Background background, Failures failures, Runnable changed) {
        this.background = background;
        this.failures = failures;
        this.changed = changed;
    }

    boolean isBusy() {
        return cancel != null;
    }

    int done() {
        return done;
    }

    /** Cancelled work has no result and is no failure. */
    void cancel() {
        if (cancel != null) {
            cancel.run();
        }
    }

    <T> void run(LongWork<T> work, Consumer<T> use) {
        if (isBusy()) {
            return;
        }
        done = 0;
        cancel = () -> {};
        Runnable started = background.runLong(
                work,
                this::progress,
                result -> {
                    cancel = null;
                    use.accept(result);
                    changed.run();
                },
                this::failed);
        if (cancel != null) {
            cancel = started;
            changed.run();
        }
    }

    private void progress(Progress.At at) {
        done = at.done();
        changed.run();
    }

    private void failed(Exception e) {
        cancel = null;
        changed.run();
        if (!(e instanceof CancellationException)) {
            failures.tell(e);
        }
    }
}
