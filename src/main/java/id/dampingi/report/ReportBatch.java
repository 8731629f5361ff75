package id.dampingi.report;

import id.dampingi.kit.form.FormDesk;
import id.dampingi.kit.task.LongWork;
import id.dampingi.kit.task.Progress;
import java.util.Optional;
import java.util.function.Consumer;

/** The batch of reports that is being made, one at a time. */
final class ReportBatch {
    private final FormDesk desk;
    private final Runnable changed;
    private Optional<Progress.At> progress = Optional.empty();
    private Runnable cancel = () -> {};

    ReportBatch(FormDesk desk, Runnable changed) {
        this.desk = desk;
        this.changed = changed;
    }

    /** How far it is; empty when none is made. */
    Optional<Progress.At> progress() {
        return progress;
    }

    void cancel() {
        cancel.run();
    }

    /** The numbers that the reports got are a step that can be undone. */
    void start(int size, LongWork<SavedReports> work, Consumer<SavedReports> done) {
        if (progress.isPresent()) {
            return;
        }
        progress = Optional.of(new Progress.At(0, size));
        changed.run();
        cancel = desk.background()
                .runLong(
                        work,
                        at -> {
                            progress = progress.map(before -> at);
                            changed.run();
                        },
                        saved -> {
                            end();
                            saved.numbered().ifPresent(desk.history()::did);
                            done.accept(saved);
                        },
                        e -> {
                            end();
                            desk.failures().tell(e);
                        });
    }

    private void end() {
        progress = Optional.empty();
        changed.run();
    }
}
