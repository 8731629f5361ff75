package id.dampingi.kit.ui;

import id.dampingi.kit.i18n.Words;
import java.text.Collator;

/** Orders texts as people do: capitals and accents do not part words that belong together. */
final class Sorting {
    private Sorting() {}

    static int compare(String left, String right) {
        Collator collator = Collator.getInstance(Words.locale());
        collator.setStrength(Collator.SECONDARY);
        return collator.compare(left, right);
    }
}
