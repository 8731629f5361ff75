package id.dampingi.exchange;

import id.dampingi.kit.i18n.Formats;
import id.dampingi.kit.i18n.Words;
import java.math.BigDecimal;
import java.util.ArrayList;

/** Sentences about what an import does. */
final class ImportWords {
    private ImportWords() {}

    static String number(int count) {
        return Formats.number(BigDecimal.valueOf(count));
    }

    /** Groups and facilitators that come along, a blank if there are none. */
    static String parties(ImportOutcome outcome) {
        var parts = new ArrayList<String>();
        if (outcome.newGroups() > 0) {
            parts.add(Words.text("exchange.withGroups", outcome.newGroups()));
        }
        if (outcome.newFacilitators() > 0) {
            parts.add(Words.text("exchange.withFacilitators", outcome.newFacilitators()));
        }
        return parts.isEmpty() ? " " : String.join("  ·  ", parts);
    }
}
