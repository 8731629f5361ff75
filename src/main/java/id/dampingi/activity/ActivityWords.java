package id.dampingi.activity;

import id.dampingi.kit.i18n.Words;

/** What is said of a list of activities. */
final class ActivityWords {
    private ActivityWords() {}

    static String summary(ActivityListModel model) {
        int shown = model.rows().size();
        return model.hasMore()
                ? Words.text("activity.summaryCut", shown, model.total())
                : Words.text("activity.summary", shown, model.present());
    }
}
