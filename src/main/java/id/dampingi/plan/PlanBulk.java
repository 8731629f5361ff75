package id.dampingi.plan;

import id.dampingi.kit.form.BulkField;
import id.dampingi.kit.form.BulkKind;
import id.dampingi.kit.form.Drafts;
import id.dampingi.kit.form.Parse;
import id.dampingi.kit.i18n.Formats;
import id.dampingi.kit.i18n.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What can be changed in many follow-up plans at once. */
final class PlanBulk {
    private PlanBulk() {}

    static BulkKind<PlanItem, PlanDraft> kind(PlanStore store, Clock clock) {
        return new BulkKind<>(
                PlanItem::id,
                PlanItem::plan,
                PlanDraft::of,
                (draft, before) -> draft.problems(),
                (draft, before) -> draft.toItem(before.id()),
                store::byIds,
                store::saveAll,
                () -> List.of(
                        BulkField.<PlanDraft>of("plan.due", draft -> day(draft.due()))
                                .orNothing(),
                        BulkField.of("plan.person", PlanDraft::person),
                        BulkField.<PlanDraft>of(
                                        "plan.state",
                                        draft -> Words.text(
                                                PlanState.valueOf(draft.state()).key()))
                                .by((draft, typed) -> in(draft, typed, LocalDate.now(clock)))
                                .with("plan.reason", typed -> "DROPPED".equals(typed.get("state")))));
    }

    private static PlanDraft in(PlanDraft draft, Map<String, String> typed, LocalDate today) {
        return Drafts.with(draft, Map.of("state", typed.getOrDefault("state", "")))
                .settled(draft, today);
    }

    private static String day(String text) {
        return Parse.date(text).map(Formats::shortDate).orElse(text);
    }
}
