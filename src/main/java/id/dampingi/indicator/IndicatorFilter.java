package id.dampingi.indicator;

import id.dampingi.approach.Choice;
import id.dampingi.kit.form.Narrowing;
import id.dampingi.kit.i18n.Words;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which indicators are wanted.
 *
 * @param search as it was typed; looked for in the name in the language of the screen, and in the office's own
 * @param use null for any
 */
record IndicatorFilter(String search, @Nullable Use use) {
    static final IndicatorFilter ALL = new IndicatorFilter("", null);

    private static final String SEARCH = "indicator.search";
    private static final String USE = "indicator.state";

    /** Whether an indicator is in use. */
    enum Use implements Choice {
        IN_USE("indicator.inUse"),
        RETIRED("indicator.notInUse");

        private final String key;

        Use(String key) {
            this.key = key;
        }

        @Override
        public String key() {
            return key;
        }
    }

    static IndicatorFilter of(Narrowing saved) {
        return new IndicatorFilter(saved.text(SEARCH), saved.choice(USE, Use.class));
    }

    IndicatorFilter searching(String text) {
        return new IndicatorFilter(text, use);
    }

    IndicatorFilter in(@Nullable Use newUse) {
        return new IndicatorFilter(search, newUse);
    }

    Map<String, String> fields() {
        return new Narrowing().with(SEARCH, search.strip()).with(USE, use).fields();
    }

    boolean admits(Indicator indicator) {
        String names = (indicator.name() + " " + indicator.nameIn(Words.language())).toLowerCase(Locale.ROOT);
        return (use == null || indicator.active() == (use == Use.IN_USE))
                && names.contains(search.strip().toLowerCase(Locale.ROOT));
    }
}
