package id.dampingi.exchange;

import id.dampingi.exchange.sheet.SheetRow;

/** Puts rows of one kind in place. What it finds wrong it tells the reader, and answers {@link Outcome#FAULTY}. */
interface RowImport {
    /** What became of a row and how people would call it. */
    record Done(Outcome outcome, String what) {}

    Done put(SheetRow row, Typed values, RowReader reader);
}
