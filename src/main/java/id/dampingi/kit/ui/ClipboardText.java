package id.dampingi.kit.ui;

import java.awt.Toolkit;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.StringSelection;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.io.IOException;

/** The text on the system's clipboard. */
final class ClipboardText {
    private ClipboardText() {}

    /** {@code ""} when there is none or another program does not give it. */
    static String read() {
        try {
            Object text = Toolkit.getDefaultToolkit().getSystemClipboard().getData(DataFlavor.stringFlavor);
            return String.valueOf(text);
        } catch (UnsupportedFlavorException | IOException | IllegalStateException e) {
            return "";
        }
    }

    static void write(String text) {
        Toolkit.getDefaultToolkit().getSystemClipboard().setContents(new StringSelection(text), null);
    }
}
