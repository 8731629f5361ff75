package id.dampingi.gallery;

import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Look;
import java.util.List;
import java.util.Locale;

/** A language and a look in which the program is shown. */
record Dress(Locale language, Look look) {
    static final Dress USUAL = new Dress(Words.INDONESIAN, Look.LIGHT);

    private static final Dress ENGLISH_LIGHT = new Dress(Locale.ENGLISH, Look.LIGHT);
    private static final Dress DARK = new Dress(Words.INDONESIAN, Look.DARK);
    private static final Dress ENGLISH_DARK = new Dress(Locale.ENGLISH, Look.DARK);

    /**
     * Two, between which both languages and both looks are seen; with {@code -Dgallery=all} every one, but at scale 2, where
     * only sizes differ, the light ones.
     */
    static List<Dress> ofThisRun(double scale) {
        if (!all()) {
            return List.of(USUAL, ENGLISH_DARK);
        }
        return scale > 1 ? List.of(USUAL, ENGLISH_LIGHT) : List.of(USUAL, DARK, ENGLISH_LIGHT, ENGLISH_DARK);
    }

    /** Whether this run takes every picture there is. */
    static boolean all() {
        return "all".equals(System.getProperty("gallery"));
    }
}
