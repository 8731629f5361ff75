package id.dampingi.kit.ui;

import java.awt.Desktop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Opens files and folders in the programs of the desktop. */
public final class OpenOutside {
    private static final Logger LOG = Logger.getLogger(OpenOutside.class.getName());

    private OpenOutside() {}

    /** Whether it could be handed over; a desktop without a file manager cannot take it. */
    public static boolean open(Path path) {
        if (!Files.exists(path)
                || !Desktop.isDesktopSupported()
                || !Desktop.getDesktop().isSupported(Desktop.Action.OPEN)) {
            return false;
        }
        try {
            Desktop.getDesktop().open(path.toFile());
            return true;
        } catch (IOException e) {
            LOG.log(Level.WARNING, "not opened outside", e);
            return false;
        }
    }
}
