package id.dampingi.kit.ui;

import id.dampingi.kit.i18n.Failure;
import id.dampingi.kit.task.Failures;
import java.awt.Desktop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Opens files and folders in the programs of the desktop. */
public final class OpenOutside {
    private OpenOutside() {}

    /** Or says where the file is: a desktop without a file manager cannot take it. */
    public static void open(Path path, Failures failures) {
        if (!Files.exists(path)
                || !Desktop.isDesktopSupported()
                || !Desktop.getDesktop().isSupported(Desktop.Action.OPEN)) {
            failures.tell(new Failure("failure.openOutside", null, path));
            return;
        }
        try {
            Desktop.getDesktop().open(path.toFile());
        } catch (IOException e) {
            failures.tell(new Failure("failure.openOutside", e, path));
        }
    }
}
