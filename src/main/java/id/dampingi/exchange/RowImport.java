package id.dampingi.exchange;

/** Puts rows of one kind in place. What it finds wrong it tells the row, and answers {@link Outcome#FAULTY}. */
interface RowImport {
    /** What became of a row and how people would call it. */
    record Done(Outcome outcome, String what) {}

    Done put(ReadRow row);
}
