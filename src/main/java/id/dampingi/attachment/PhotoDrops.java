package id.dampingi.attachment;

import id.dampingi.kit.ui.Dropped;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.TransferHandler;

/** Takes files and pictures from other programs into a strip, and photos of the strip itself to another place in it. */
final class PhotoDrops extends TransferHandler {
    private static final long serialVersionUID = 1L;

    private static final DataFlavor PLACES = new DataFlavor(PhotoGridPanel.class, "photos");

    private final PhotoGridPanel strip;
    private final transient PhotoGridPanel.Hands hands;

    PhotoDrops(PhotoGridPanel strip, PhotoGridPanel.Hands hands) {
        this.strip = strip;
        this.hands = hands;
    }

    @Override
    public int getSourceActions(JComponent from) {
        return MOVE;
    }

    @Override
    protected Transferable createTransferable(JComponent from) {
        return new Transferable() {
            @Override
            public DataFlavor[] getTransferDataFlavors() {
                return new DataFlavor[] {PLACES};
            }

            @Override
            public boolean isDataFlavorSupported(DataFlavor flavor) {
                return flavor.equals(PLACES);
            }

            @Override
            public Object getTransferData(DataFlavor flavor) {
                return strip;
            }
        };
    }

    @Override
    public boolean canImport(TransferSupport support) {
        if (support.isDataFlavorSupported(PLACES)) {
            return support.isDrop() && support.getComponent() == strip.photos();
        }
        if (Dropped.isIn(support.getDataFlavors())) {
            if (support.isDrop() && (support.getSourceDropActions() & COPY) == COPY) {
                support.setDropAction(COPY);
            }
            return true;
        }
        return false;
    }

    @Override
    public boolean importData(TransferSupport support) {
        if (support.isDataFlavorSupported(PLACES)) {
            hands.move(strip.chosen(), ((JList.DropLocation) support.getDropLocation()).getIndex());
            return true;
        }
        Dropped dropped = Dropped.of(support.getTransferable());
        hands.dropped(dropped);
        return !dropped.isEmpty();
    }
}
