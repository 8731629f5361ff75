package id.dampingi.report;

import id.dampingi.approach.Approach;
import id.dampingi.evaluation.Rating;
import java.awt.Color;

/** The colours of the printed pages that the style sheet cannot give: those of the charts. */
final class Palette {
    static final Color INK = new Color(0x222B33);
    static final Color MUTED = new Color(0x5A6670);
    static final Color LINE = new Color(0xCDD5DA);
    static final Color TRACK = new Color(0xEDF1F3);

    private Palette() {}

    static Color of(Approach approach) {
        return switch (approach) {
            case RELIGIOUS -> new Color(0x2E7D5B);
            case SOCIAL -> new Color(0x2F6DB5);
            case POLITICAL -> new Color(0x7E4A9E);
            case ECONOMIC -> new Color(0xB86A12);
        };
    }

    static Color of(Rating rating) {
        return switch (rating) {
            case REACHED -> new Color(0x1D6B4A);
            case ON_TRACK -> new Color(0x5B9E80);
            case NEEDS_ATTENTION -> new Color(0xC98A1B);
            case OFF_TRACK -> new Color(0xA3231C);
            case NO_DATA -> new Color(0x8A97A0);
        };
    }
}
