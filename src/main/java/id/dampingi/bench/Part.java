package id.dampingi.bench;

import java.util.EnumSet;
import java.util.Set;

/** What is timed; each part can be asked for alone. */
public enum Part {
    PAGES,
    FIND,
    CASES,
    AGENDA,
    RECORDS,
    REPORTS,
    SAVES,
    HISTORY,
    JOURNEY,
    PHOTOS,
    REGIONS,
    START,
    IMPORT;

    static final Set<Part> WITHOUT_OFFICE = EnumSet.of(REGIONS, START, IMPORT);
}
