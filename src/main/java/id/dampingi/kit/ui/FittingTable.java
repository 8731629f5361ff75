package id.dampingi.kit.ui;

import java.util.Collections;
import javax.swing.JTable;
import javax.swing.table.TableColumn;
import javax.swing.table.TableModel;

/** A table that fills the width it has, and scrolls sideways when its columns would get too narrow to read. */
final class FittingTable extends JTable {
    private static final long serialVersionUID = 1L;

    FittingTable(TableModel model) {
        super(model);
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        int least = Collections.list(getColumnModel().getColumns()).stream()
                .mapToInt(TableColumn::getMinWidth)
                .sum();
        return getParent() == null || getParent().getWidth() >= least;
    }
}
