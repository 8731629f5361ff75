package id.dampingi.reason;

import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.ReasonNeeded;
import id.dampingi.kit.task.Background;
import id.dampingi.kit.task.GivenUp;
import id.dampingi.kit.task.LongWork;
import id.dampingi.kit.task.Progress;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** Does work; where a change in it was refused for want of a reason, asks for one and does it again. */
final class AskingBackground implements Background {
    private final Background background;
    private final Database database;
    private final ReasonStore reasons;
    private final Question question;

    AskingBackground(Background background, Database database, Question question) {
        this.background = background;
        this.database = database;
        this.reasons = new ReasonStore(database);
        this.question = question;
    }

    @Override
    public <T> void run(Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
        background.run(
                work,
                done,
                e -> asking(e, why -> background.run(() -> database.because(why, work), done, failed), failed));
    }

    @Override
    public <T> void runAside(Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
        background.runAside(work, done, failed);
    }

    @Override
    public <T> Runnable runLong(
            LongWork<T> work,
            Consumer<Progress.At> progress,
            Consumer<? super T> done,
            Consumer<? super Exception> failed) {
        var cancel = new AtomicReference<Runnable>(() -> {});
        cancel.set(background.runLong(
                work,
                progress,
                done,
                e -> asking(
                        e,
                        why -> cancel.set(background.runLong(
                                at -> database.because(why, () -> work.run(at)), progress, done, failed)),
                        failed)));
        return () -> Objects.requireNonNull(cancel.get()).run();
    }

    private void asking(Exception e, Consumer<String> again, Consumer<? super Exception> failed) {
        if (!(e instanceof ReasonNeeded needed)) {
            failed.accept(e);
            return;
        }
        background.run(
                reasons::last,
                last -> question.ask(needed.nameKey(), last).ifPresentOrElse(again, () -> failed.accept(new GivenUp())),
                failed);
    }
}
