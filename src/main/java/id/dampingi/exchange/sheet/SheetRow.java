package id.dampingi.exchange.sheet;

import java.util.List;

/**
 * One row of a sheet as text; dates are ISO dates, numbers have a point and no grouping.
 *
 * @param number as the spreadsheet program shows it; in a CSV file the line where the row begins
 * @param faultKey words for what is wrong with the row as such, {@code ""} if nothing
 */
public record SheetRow(int number, List<String> cells, String faultKey) {
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    public boolean blank() {
        for (int column = 0; column < cells.size(); column++) {
            if (!cells.get(column).isBlank()) {
                return false;
            }
        }
        return true;
    }
}
