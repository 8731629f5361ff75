package id.dampingi.activity;

import id.dampingi.approach.Approach;
import id.dampingi.approach.Technique;
import id.dampingi.kit.form.BulkField;
import id.dampingi.kit.form.BulkKind;
import id.dampingi.kit.form.Drafts;
import id.dampingi.kit.form.Parse;
import id.dampingi.kit.i18n.Formats;
import id.dampingi.kit.i18n.Words;
import id.dampingi.ownfield.OwnBulk;
import id.dampingi.ownfield.OwnFields;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** What can be changed in many activities at once. */
final class ActivityBulk {
    private ActivityBulk() {}

    static BulkKind<Activity, ActivityDraft> kind(ActivityStore store, Clock clock, Supplier<OwnFields> own) {
        return new BulkKind<>(
                Activity::id,
                activity -> Formats.shortDate(activity.date()) + "  " + activity.title(),
                activity -> ActivityDraft.of(activity, own.get()),
                (draft, before) -> own.get().problems(draft.problems(LocalDate.now(clock)), draft.own(), before.own()),
                (draft, before) -> draft.toActivity(before.id(), own.get().values(draft.own(), before.own())),
                store::byIds,
                store::saveAll,
                () -> OwnBulk.behind(fields(), own.get(), ActivityDraft::own));
    }

    private static List<BulkField<ActivityDraft>> fields() {
        return List.of(
                BulkField.<ActivityDraft>of(
                                "activity.state",
                                draft -> Words.text(
                                        ActivityState.valueOf(draft.state()).key()))
                        .with("activity.reason", ActivityDraft::isCancelled),
                BulkField.<ActivityDraft>of("bulk.days", ActivityBulk::day).by(ActivityBulk::shifted),
                BulkField.<ActivityDraft>of(
                                "activity.mainApproach",
                                draft -> Words.text(
                                        Approach.valueOf(draft.mainApproach()).key()))
                        .by(ActivityBulk::serving),
                BulkField.<ActivityDraft>of(
                                "activity.technique",
                                draft -> draft.technique().isEmpty()
                                        ? ""
                                        : Words.text(Technique.valueOf(draft.technique())
                                                .key()))
                        .orNothing(),
                BulkField.of("activity.place", ActivityDraft::place));
    }

    private static String day(ActivityDraft draft) {
        return Parse.date(draft.date()).map(Formats::shortDate).orElse(draft.date());
    }

    /** What is no number of days becomes no date. */
    private static ActivityDraft shifted(ActivityDraft draft, Map<String, String> typed) {
        String days = typed.getOrDefault("days", "").strip();
        String date = days.matches("[-+]?\\d{1,4}")
                ? Parse.date(draft.date())
                        .map(day -> Parse.text(day.plusDays(Integer.parseInt(days))))
                        .orElse(draft.date())
                : days;
        return Drafts.with(draft, Map.of("date", date));
    }

    private static ActivityDraft serving(ActivityDraft draft, Map<String, String> typed) {
        return Drafts.with(draft, Map.of("mainApproach", typed.getOrDefault("mainApproach", "")))
                .settled(draft);
    }
}
