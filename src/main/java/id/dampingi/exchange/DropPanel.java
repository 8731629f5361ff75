package id.dampingi.exchange;

import id.dampingi.kit.ui.Theme;
import java.awt.BasicStroke;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JPanel;
import javax.swing.TransferHandler;
import net.miginfocom.swing.MigLayout;

/** A place with a dashed edge onto which a file can be dropped. */
final class DropPanel extends JPanel {
    private static final long serialVersionUID = 1L;

    private static final float[] DASHES = {6f, 5f};

    DropPanel(Consumer<Path> dropped) {
        super(new MigLayout("insets 20, fillx, wrap 1, gapy 8, aligny center", "[center]"));
        setOpaque(false);
        setTransferHandler(new Dropped(dropped));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        var g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(Theme.color("content"));
        g.fillRoundRect(1, 1, getWidth() - 3, getHeight() - 3, 14, 14);
        g.setColor(Theme.color("secondary"));
        g.setStroke(new BasicStroke(1.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1f, DASHES, 0f));
        g.drawRoundRect(1, 1, getWidth() - 3, getHeight() - 3, 14, 14);
        g.dispose();
    }

    private static final class Dropped extends TransferHandler {
        private static final long serialVersionUID = 1L;

        private final transient Consumer<Path> action;

        Dropped(Consumer<Path> action) {
            this.action = action;
        }

        @Override
        public boolean canImport(TransferSupport support) {
            return support.isDataFlavorSupported(DataFlavor.javaFileListFlavor);
        }

        @Override
        public boolean importData(TransferSupport support) {
            try {
                var files = (List<?>) support.getTransferable().getTransferData(DataFlavor.javaFileListFlavor);
                files.stream().limit(1).map(File.class::cast).map(File::toPath).forEach(action);
                return !files.isEmpty();
            } catch (UnsupportedFlavorException | IOException e) {
                return false;
            }
        }
    }
}
