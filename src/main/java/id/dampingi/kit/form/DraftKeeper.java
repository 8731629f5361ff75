package id.dampingi.kit.form;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Writes what is typed in a form to the data file when the typing pauses, and finds it there again. */
final class DraftKeeper {
    /** Long enough not to write on every key, short enough to lose only a word in a crash. */
    static final int WRITE_AFTER = 800;

    private final FormDesk desk;
    private String key = "";
    private boolean written;
    private boolean told;
    private Runnable stopWriting = () -> {};

    DraftKeeper(FormDesk desk) {
        this.desk = desk;
    }

    /** {@code found} gets what was kept for this form, unless another was opened meanwhile. */
    void open(String newKey, Consumer<Optional<Map<String, String>>> found) {
        key = newKey;
        written = false;
        desk.background()
                .run(
                        () -> desk.drafts().read(newKey),
                        kept -> {
                            if (newKey.equals(key)) {
                                written = written || kept.isPresent();
                                found.accept(kept);
                            }
                        },
                        desk.failures()::tell);
    }

    void writeLater(Runnable write) {
        stop();
        stopWriting = desk.delay().after(WRITE_AFTER, write);
    }

    void stop() {
        stopWriting.run();
    }

    /** Empty when nothing is worth it: then what was kept before goes. */
    void keep(Optional<Map<String, String>> fields) {
        fields.ifPresentOrElse(this::write, this::drop);
    }

    private void write(Map<String, String> fields) {
        written = true;
        String at = key;
        run(() -> {
            desk.drafts().write(at, fields);
            return at;
        });
    }

    void drop() {
        if (written) {
            written = false;
            run(dropping());
        }
    }

    /** To be done where the record is saved. */
    Callable<String> dropping() {
        String at = key;
        return () -> {
            desk.drafts().drop(at);
            return at;
        };
    }

    /** What was kept is gone, because it was saved. */
    void dropped() {
        written = false;
    }

    private void run(Callable<String> work) {
        desk.background().run(work, done -> told = false, this::failed);
    }

    /** Once, until it works again: with a full disk every pause in typing would interrupt the typing. */
    private void failed(Exception e) {
        if (!told) {
            told = true;
            desk.failures().tell(e);
        }
    }
}
