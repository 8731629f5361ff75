package id.dampingi.kit.ui;

import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.Toolkit;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What was dropped, or copied in another program: files, or else a picture. */
public record Dropped(List<Path> files, Optional<BufferedImage> picture) {
    private static final Dropped NOTHING = new Dropped(List.of(), Optional.empty());

    public static boolean isIn(DataFlavor... flavors) {
        return Arrays.stream(flavors)
                .anyMatch(flavor ->
                        flavor.equals(DataFlavor.javaFileListFlavor) || flavor.equals(DataFlavor.imageFlavor));
    }

    public static Dropped of(Transferable transferable) {
        try {
            if (transferable.isDataFlavorSupported(DataFlavor.javaFileListFlavor)) {
                var files = (List<?>) transferable.getTransferData(DataFlavor.javaFileListFlavor);
                return new Dropped(
                        files.stream().map(File.class::cast).map(File::toPath).toList(), Optional.empty());
            }
            if (transferable.isDataFlavorSupported(DataFlavor.imageFlavor)) {
                return new Dropped(
                        List.of(), Optional.of(drawn((Image) transferable.getTransferData(DataFlavor.imageFlavor))));
            }
            return NOTHING;
        } catch (UnsupportedFlavorException | IOException | IllegalStateException e) {
            // The other program has ended, or has something else there by now.
            return NOTHING;
        }
    }

    /** May wait for another program: never on the event thread. */
    public static Dropped ofClipboard() {
        try {
            Transferable contents =
                    Toolkit.getDefaultToolkit().getSystemClipboard().getContents(null);
            return contents == null ? NOTHING : of(contents);
        } catch (IllegalStateException e) {
            return NOTHING;
        }
    }

    public boolean isEmpty() {
        return files.isEmpty() && picture.isEmpty();
    }

    private static BufferedImage drawn(Image image) {
        if (image instanceof BufferedImage ready) {
            return ready;
        }
        var drawn = new BufferedImage(
                Math.max(1, image.getWidth(null)), Math.max(1, image.getHeight(null)), BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = drawn.createGraphics();
        g.drawImage(image, 0, 0, null);
        g.dispose();
        return drawn;
    }
}
