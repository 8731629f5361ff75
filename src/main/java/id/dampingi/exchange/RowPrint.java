package id.dampingi.exchange;

import id.dampingi.exchange.sheet.SheetRow;
import java.util.List;

/** Tells rows that are alike cell by cell, in 128 bits, so that a long file need not be kept in memory. */
record RowPrint(long first, long second) {
    static RowPrint of(SheetRow row) {
        long a = 0xcbf29ce484222325L;
        long b = 0x9e3779b97f4a7c15L;
        List<String> cells = row.cells();
        for (int column = 0; column < cells.size(); column++) {
            String cell = cells.get(column);
            for (int i = 0; i <= cell.length(); i++) {
                int c = i == cell.length() ? 0x1F : cell.charAt(i);
                a = (a ^ c) * 0x100000001b3L;
                b = Long.rotateLeft((b + c) * 0xff51afd7ed558ccdL, 31);
            }
        }
        return new RowPrint(a, b);
    }
}
