package id.dampingi.kit.ui;

import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.TransferHandler;

/** Takes files and pictures from other programs into a list, and entries of the list itself to another place in it. */
public final class ListDrops extends TransferHandler {
    private static final long serialVersionUID = 1L;

    private static final DataFlavor PLACES = new DataFlavor(ListDrops.class, "places in a list");

    private final JList<?> list;
    private final transient IntConsumer moved;
    private final transient Consumer<Dropped> dropped;

    /** @param moved called with the place before which the chosen entries are to stand */
    public ListDrops(JList<?> list, IntConsumer moved, Consumer<Dropped> dropped) {
        this.list = list;
        this.moved = moved;
        this.dropped = dropped;
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
                return list;
            }
        };
    }

    @Override
    public boolean canImport(TransferSupport support) {
        if (support.isDataFlavorSupported(PLACES)) {
            return support.isDrop() && support.getComponent() == list;
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
            moved.accept(((JList.DropLocation) support.getDropLocation()).getIndex());
            return true;
        }
        Dropped brought = Dropped.of(support.getTransferable());
        dropped.accept(brought);
        return !brought.isEmpty();
    }
}
