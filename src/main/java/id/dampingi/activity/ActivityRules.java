package id.dampingi.activity;

import id.dampingi.kit.form.Problem;
import id.dampingi.ownfield.OwnFields;
import id.dampingi.ownfield.OwnRecord;
import java.time.LocalDate;
import java.util.List;

/** What the form of an activity refuses, for activities that come from elsewhere. */
public final class ActivityRules {
    private static final OwnFields NONE = OwnFields.none(OwnRecord.ACTIVITY);

    private ActivityRules() {}

    public static List<Problem> problems(Activity activity, LocalDate today) {
        return ActivityDraft.of(activity, NONE).problems(today);
    }
}
