package id.dampingi.kit.ui;

import java.util.Comparator;
import javax.swing.table.TableRowSorter;

/** Sorts records by a column: texts as people sort them, everything else by its own order. */
final class RecordSorter<R> extends TableRowSorter<RecordTable<R>> {
    RecordSorter(RecordTable<R> model) {
        super(model);
        for (int i = 0; i < model.getColumnCount(); i++) {
            setComparator(i, (Comparator<?>) RecordSorter::compare);
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static int compare(Object a, Object b) {
        if (a instanceof String left && b instanceof String right) {
            return Sorting.compare(left, right);
        }
        return ((Comparable) a).compareTo(b);
    }
}
