package id.dampingi.exchange;

import id.dampingi.exchange.sheet.SheetFile;
import id.dampingi.kit.task.Background;
import id.dampingi.kit.task.Failures;
import id.dampingi.kit.undo.History;
import id.dampingi.ownfield.OwnFields;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The wizard: file, columns, check, done; every step back keeps what was said. */
final class ImportModel {
    enum Step {
        FILE,
        COLUMNS,
        CHECK,
        DONE
    }

    private final ImportJob job;
    private final SavedMappings saved;
    private final OneAtATime work;
    private final ImportUndo undo;
    private ImportKind kind;
    private Step step = Step.FILE;
    private @Nullable Path file;
    private List<String> sheets = List.of();
    private int sheet;
    private @Nullable ColumnsModel columns;
    private @Nullable ImportOutcome outcome;
    private Runnable changed = () -> {};

    ImportModel(
            ImportKind kind,
            ImportJob job,
            MappingStore mappings,
            Background background,
            History history,
            Failures failures) {
        this.kind = kind;
        this.job = job;
        saved = new SavedMappings(mappings, background, history, failures, () -> changed.run());
        work = new OneAtATime(background, failures, () -> changed.run());
        undo = new ImportUndo(history, background, failures, () -> changed.run());
    }

    void onChange(Runnable action) {
        changed = action;
    }

    Step step() {
        return step;
    }

    ImportKind kind() {
        return kind;
    }

    Optional<Path> file() {
        return Optional.ofNullable(file);
    }

    List<String> sheets() {
        return sheets;
    }

    int sheet() {
        return sheet;
    }

    SavedMappings saved() {
        return saved;
    }

    Optional<ColumnsModel> columns() {
        return Optional.ofNullable(columns);
    }

    Optional<ImportOutcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    OneAtATime work() {
        return work;
    }

    ImportUndo undo() {
        return undo;
    }

    void choose(Path chosen) {
        look(chosen, 0, kind);
    }

    void sheet(int chosen) {
        file().ifPresent(path -> look(path, chosen, kind));
    }

    void kind(ImportKind chosen) {
        if (work.isBusy()) {
            changed.run();
            return;
        }
        file().ifPresentOrElse(path -> look(path, sheet, chosen), () -> {
            kind = chosen;
            changed.run();
        });
    }

    /** {@code name} of a saved mapping, or {@code ""} for what the titles suggest. */
    void use(String name) {
        columns().ifPresent(now -> {
            columns = new ColumnsModel(now.view(), saved.use(name, now.view(), kind, now.own()), now.own());
            changed.run();
        });
    }

    void save(String name) {
        columns().ifPresent(model -> saved.save(name, model.mapping()));
    }

    void next() {
        switch (step) {
            case FILE -> columns().ifPresent(model -> go(Step.COLUMNS));
            case COLUMNS -> columns().filter(ColumnsModel::isComplete).ifPresent(this::check);
            case CHECK -> columns().ifPresent(this::write);
            case DONE -> {}
        }
    }

    boolean canGoOn() {
        return switch (step) {
            case FILE, COLUMNS -> columns != null;
            case CHECK -> outcome().filter(found -> found.written() > 0).isPresent();
            case DONE -> true;
        };
    }

    void back() {
        switch (step) {
            case COLUMNS -> go(Step.FILE);
            case CHECK -> go(Step.COLUMNS);
            case FILE, DONE -> {}
        }
    }

    private void look(Path path, int index, ImportKind wanted) {
        work.run(
                progress -> {
                    SheetFile opened = SheetFile.open(path);
                    int shown = Math.min(index, opened.sheets().size() - 1);
                    return new Looked(
                            opened.sheets(),
                            shown,
                            SheetView.read(opened, shown, ImportMapping.empty(wanted)),
                            job.ownFields(wanted));
                },
                looked -> {
                    file = path;
                    kind = wanted;
                    sheets = looked.sheets();
                    sheet = looked.sheet();
                    columns = new ColumnsModel(
                            looked.view(), saved.use(saved.used(), looked.view(), wanted, looked.own()), looked.own());
                    saved.load(wanted);
                });
    }

    private record Looked(List<String> sheets, int sheet, SheetView view, OwnFields own) {}

    private void check(ColumnsModel model) {
        file().ifPresent(path -> work.run(progress -> job.dryRun(path, model.mapping(), progress), result -> {
            outcome = result;
            go(Step.CHECK);
        }));
    }

    private void write(ColumnsModel model) {
        file().ifPresent(path -> work.run(progress -> job.run(path, model.mapping(), progress), result -> {
            outcome = result;
            result.change().ifPresent(undo::did);
            go(Step.DONE);
        }));
    }

    private void go(Step to) {
        step = to;
        changed.run();
    }
}
