package id.dampingi.activity;

import id.dampingi.kit.i18n.Words;
import java.util.OptionalInt;

/** What is said of a list of activities. */
final class ActivityWords {
    private ActivityWords() {}

    static String summary(ActivityListModel model) {
        int shown = model.rows().size();
        if (!model.hasMore()) {
            return Words.text("activity.summary", shown, model.present());
        }
        OptionalInt total = model.total();
        return total.isPresent()
                ? Words.text("activity.summaryCut", shown, total.getAsInt())
                : Words.text("activity.summaryNewest", shown);
    }
}
