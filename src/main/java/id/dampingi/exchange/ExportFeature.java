package id.dampingi.exchange;

import id.dampingi.kit.task.Background;
import id.dampingi.kit.task.Failures;
import id.dampingi.kit.ui.Command;
import java.awt.KeyboardFocusManager;

/** The door of the export: a command for the file menu. */
public final class ExportFeature {
    private final ExportJob job;
    private final Background background;
    private final Failures failures;

    public ExportFeature(ImportStore store, Background background, Failures failures) {
        job = new ExportJob(store);
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
                                new ExportModel(ImportKind.GROUPS, job, background, failures),
                                failures))
                .icon("download")
                .shortcut("ctrl shift E");
    }
}
