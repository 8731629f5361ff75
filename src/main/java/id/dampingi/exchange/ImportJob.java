package id.dampingi.exchange;

import id.dampingi.exchange.sheet.RowCursor;
import id.dampingi.exchange.sheet.SheetFile;
import id.dampingi.kit.db.Change;
import id.dampingi.kit.i18n.Failure;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.task.Progress;
import id.dampingi.ownfield.OwnFields;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

/** Imports a spreadsheet or says what importing it would do; the way in for the window and the command line. */
public final class ImportJob {
    private final ImportStore store;
    private final Clock clock;

    public ImportJob(ImportStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** What an import would do; nothing is written. */
    public ImportOutcome dryRun(Path file, ImportMapping mapping, Progress progress) {
        return run(SheetFile.open(file), mapping, ImportSink.NOWHERE, progress);
    }

    /** Imports every row that is sound, in one transaction; a failure or a cancellation leaves nothing. */
    public ImportOutcome run(Path file, ImportMapping mapping, Progress progress) {
        SheetFile opened = SheetFile.open(file);
        var outcome = new AtomicReference<ImportOutcome>();
        Change change =
                store.write(mapping.kind().changeKey(), sink -> outcome.set(run(opened, mapping, sink, progress)));
        return Objects.requireNonNull(outcome.get()).with(change);
    }

    /** The mapping that the titles of the columns suggest. */
    public ImportMapping guess(Path file, ImportKind kind) {
        return MappingGuess.of(
                SheetView.top(SheetFile.open(file), 0, ImportMapping.empty(kind)), kind, ownFields(kind));
    }

    /** The fields that the office added to what is imported. */
    OwnFields ownFields(ImportKind kind) {
        return store.ownFields(kind.record());
    }

    private ImportOutcome run(SheetFile file, ImportMapping mapping, ImportSink sink, Progress progress) {
        if (!mapping.missing().isEmpty()) {
            String fields = mapping.missing().stream()
                    .map(field -> field.label(Words.locale()))
                    .collect(Collectors.joining(", "));
            throw new Failure("exchange.fieldsMissing", null, fields);
        }
        int sheet = sheet(file, mapping.sheet());
        return new ImportRun(store, mapping, LocalDate.now(clock))
                .run(file, sheet, heading(file, sheet, mapping), sink, progress);
    }

    private static Heading heading(SheetFile file, int sheet, ImportMapping mapping) {
        try (RowCursor rows = file.rows(sheet)) {
            return Heading.find(Heading.top(rows), mapping)
                    .orElseThrow(() -> new Failure(
                            "exchange.emptySheet", null, file.sheets().get(sheet)));
        }
    }

    private static int sheet(SheetFile file, String name) {
        List<String> sheets = file.sheets();
        if (name.isEmpty() || sheets.size() == 1) {
            return 0;
        }
        int sheet = sheets.indexOf(name);
        if (sheet < 0) {
            throw new Failure("exchange.noSuchSheet", null, name, String.join(", ", sheets));
        }
        return sheet;
    }
}
