package id.dampingi.exchange.sheet;

import java.util.Iterator;

/** The rows of a sheet, read while they are asked for; close it. Reading throws only failures with words. */
public interface RowCursor extends Iterator<SheetRow>, AutoCloseable {
    @Override
    void close();
}
