package id.dampingi.exchange;

import id.dampingi.kit.task.Background;
import id.dampingi.kit.task.Failures;
import id.dampingi.kit.ui.Command;
import java.awt.KeyboardFocusManager;
import java.util.function.Supplier;

/** The door of the export: a command for the file menu. */
public final class ExportFeature {
    private final Supplier<ImportStore> store;
    private final Background background;
    private final Failures failures;

    /** @param store made anew for each export */
    public ExportFeature(Supplier<ImportStore> store, Background background, Failures failures) {
        this.store = store;
        this.background = background;
        this.failures = failures;
    }

    /** Opens over the window that is in front. */
    public Command command() {
        return new Command(
                        "export.open",
                        () -> ExportDialog.show(
                                KeyboardFocusManager.getCurrentKeyboardFocusManager()
                                        .getActiveWindow(),
                                new ExportModel(ImportKind.GROUPS, new ExportJob(store.get()), background, failures),
                                failures))
                .icon("download")
                .shortcut("ctrl shift E");
    }
}
