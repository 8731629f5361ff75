package id.dampingi.report;

import java.util.List;

/** A part of a report below its own heading: the rows of its table and the template that places them. */
public interface ReportSection {
    /** Without its number; {@code ""} for a part that has no heading and is not counted. */
    String heading();

    /** The name of a {@code .jrxml} file in {@code reports}, which gets {@code heading}, {@code section}, {@code w}. */
    String template();

    /** A section that is no table has one row. */
    List<? extends Record> rows();

    /** Stands below the heading when there is no row; {@code ""} when the section is then to vanish. */
    default String nothing() {
        return "";
    }
}
