package id.dampingi.settings;

import id.dampingi.kit.db.Copies;
import id.dampingi.kit.i18n.Formats;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.task.Background;
import id.dampingi.kit.task.Failures;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** Where the data is, and its last copy. */
final class DataFileModel {
    private final Path file;
    private final Background background;
    private final Failures failures;
    private Runnable changed = () -> {};
    private Optional<LocalDate> last = Optional.empty();

    DataFileModel(Path file, Background background, Failures failures) {
        this.file = file;
        this.background = background;
        this.failures = failures;
    }

    void onChange(Runnable action) {
        changed = action;
    }

    void load() {
        background.run(
                this::lastDay,
                day -> {
                    last = day;
                    changed.run();
                },
                failures::tell);
    }

    void tell(Exception e) {
        failures.tell(e);
    }

    Path file() {
        return file;
    }

    Path folder() {
        return file.toAbsolutePath().resolveSibling("");
    }

    Path copies() {
        return new Copies(file).folder();
    }

    boolean hasCopies() {
        return last.isPresent();
    }

    String lastCopy() {
        return last.map(day -> Words.text("settings.lastCopy", Formats.date(day)))
                .orElseGet(() -> Words.text("settings.noCopy"));
    }

    private Optional<LocalDate> lastDay() throws java.io.IOException {
        Optional<Path> copy = new Copies(file).last();
        if (copy.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                LocalDate.ofInstant(Files.getLastModifiedTime(copy.get()).toInstant(), ZoneId.systemDefault()));
    }
}
