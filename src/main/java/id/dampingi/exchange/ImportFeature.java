package id.dampingi.exchange;

import id.dampingi.kit.task.Background;
import id.dampingi.kit.task.Failures;
import id.dampingi.kit.ui.Command;
import id.dampingi.kit.undo.History;
import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.time.Clock;
import java.util.function.Supplier;

/** The door of the import: commands for menus and screens. */
public final class ImportFeature {
    private final Supplier<ImportStore> store;
    private final MappingStore mappings;
    private final Background background;
    private final History history;
    private final Failures failures;
    private final Clock clock;

    /** @param store made anew for each import */
    public ImportFeature(
            Supplier<ImportStore> store,
            MappingStore mappings,
            Background background,
            History history,
            Failures failures,
            Clock clock) {
        this.store = store;
        this.mappings = mappings;
        this.background = background;
        this.history = history;
        this.failures = failures;
        this.clock = clock;
    }

    /** For the file menu; opens over the window that is in front. */
    public Command command() {
        return new Command(
                        "exchange.open",
                        () -> open(
                                KeyboardFocusManager.getCurrentKeyboardFocusManager()
                                        .getActiveWindow(),
                                ImportKind.GROUPS))
                .icon("upload")
                .shortcut("ctrl I");
    }

    /** For a screen that shows records of this kind. */
    public void open(Component parent, ImportKind kind) {
        new ImportDialog(
                        parent,
                        new ImportModel(
                                kind, new ImportJob(store.get(), clock), mappings, background, history, failures))
                .show();
    }
}
