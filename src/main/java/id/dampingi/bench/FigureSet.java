package id.dampingi.bench;

import java.util.EnumSet;
import java.util.Set;

/** Figures that are measured together, and may be measured without the others. */
public enum FigureSet {
    OFFICE,
    JOURNEY,
    PHOTOS,
    REGIONS,
    START,
    IMPORT;

    public static final Set<FigureSet> ALL = Set.of(values());

    /** Those that look at the large office, which takes a minute to make. */
    static boolean needOffice(Set<FigureSet> wanted) {
        return EnumSet.of(OFFICE, JOURNEY, PHOTOS).stream().anyMatch(wanted::contains);
    }
}
