package id.dampingi;

import id.dampingi.kit.db.WordIndex;
import id.dampingi.kit.task.Background;
import id.dampingi.kit.task.Failures;

/** Takes down the words of what was changed, bit by bit between the user's own work, so that a search finds it done. */
final class Indexing {
    /** So many records take no longer than a blink. */
    private static final int AT_ONCE = 500;

    private final WordIndex index;
    private final Background background;
    private final Failures failures;
    private boolean running;

    Indexing(WordIndex index, Background background, Failures failures) {
        this.index = index;
        this.background = background;
        this.failures = failures;
    }

    /** On the event thread; does nothing while it is at work. */
    void go() {
        if (!running) {
            running = true;
            next();
        }
    }

    private void next() {
        background.run(
                () -> index.catchUp(AT_ONCE),
                more -> {
                    if (more) {
                        next();
                    } else {
                        running = false;
                    }
                },
                failed -> {
                    running = false;
                    failures.tell(failed);
                });
    }
}
