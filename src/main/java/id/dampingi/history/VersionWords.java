package id.dampingi.history;

import id.dampingi.kit.i18n.Formats;
import id.dampingi.kit.i18n.Words;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** When a change was made and by whom, as it is written. */
public final class VersionWords {
    private VersionWords() {}

    static String whenAndWho(Version version, ZoneId zone) {
        String when = when(version.at(), zone);
        return version.who().isBlank() ? when : Words.text("history.whenAndWho", when, version.who());
    }

    /** {@code 24 Nov 2026 19.47}. */
    public static String when(Instant at, ZoneId zone) {
        var time = LocalDateTime.ofInstant(at, zone);
        return Formats.shortDate(time.toLocalDate()) + " " + Formats.time(time.toLocalTime());
    }
}
