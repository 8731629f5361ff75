package id.dampingi.kit.ui;

import id.dampingi.kit.i18n.Formats;
import java.awt.Component;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import javax.swing.JTable;
import javax.swing.SwingConstants;
import javax.swing.table.DefaultTableCellRenderer;
import org.jspecify.annotations.Nullable;

/** Text, numbers and dates in a table, as the language writes them. */
final class CellText extends DefaultTableCellRenderer {
    private static final long serialVersionUID = 1L;

    CellText(RecordTable.Shape shape) {
        setHorizontalAlignment(shape == RecordTable.Shape.NUMBER ? SwingConstants.TRAILING : SwingConstants.LEADING);
    }

    @Override
    public Component getTableCellRendererComponent(
            JTable table, @Nullable Object value, boolean selected, boolean focus, int row, int column) {
        super.getTableCellRendererComponent(table, "", selected, false, row, column);
        String text = words(value);
        setText(text.length() > 300 ? text.substring(0, 300) : text);
        setToolTipText(null);
        return this;
    }

    private static String words(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof LocalDate date) {
            return Formats.shortDate(date);
        }
        if (value instanceof YearMonth month) {
            return Formats.month(month);
        }
        if (value instanceof BigDecimal number) {
            return Formats.number(number);
        }
        return value instanceof Integer || value instanceof Long
                ? Formats.number(BigDecimal.valueOf(((Number) value).longValue()))
                : value.toString();
    }
}
