package id.dampingi.exchange;

import id.dampingi.kit.task.Background;
import id.dampingi.kit.task.Failures;
import java.nio.file.Path;
import java.util.function.IntConsumer;

/** What is to be exported, and how far it is. */
final class ExportModel {
    private final ExportJob job;
    private final OneAtATime work;
    private ImportKind kind;
    private Runnable changed = () -> {};

    ExportModel(ImportKind kind, ExportJob job, Background background, Failures failures) {
        this.kind = kind;
        this.job = job;
        work = new OneAtATime(background, failures, () -> changed.run());
    }

    void onChange(Runnable action) {
        changed = action;
    }

    ImportKind kind() {
        return kind;
    }

    void kind(ImportKind chosen) {
        kind = chosen;
        changed.run();
    }

    OneAtATime work() {
        return work;
    }

    /** {@code done} gets the number of rows. */
    void write(Path file, IntConsumer done) {
        ImportKind wanted = kind;
        work.run(progress -> job.run(file, wanted, progress), done::accept);
    }
}
