package id.dampingi.exchange;

import id.dampingi.kit.i18n.Words;
import java.util.List;

/**
 * Why a row cannot be imported.
 *
 * @param row its number in the sheet
 * @param column the title of the column, {@code ""} if the row as such is wrong
 */
public record RowFault(int row, String column, String reasonKey, List<Object> args) {
    public String reason() {
        return Words.text(reasonKey, args.toArray());
    }
}
