package id.dampingi.aspiration;

import id.dampingi.kit.db.Scaled;
import id.dampingi.kit.form.Checks;
import id.dampingi.kit.form.Draft;
import id.dampingi.kit.form.Parse;
import id.dampingi.kit.form.Problem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An aspiration as it is being typed. */
record AspirationDraft(
        String title,
        String forum,
        String submittedBy,
        String submittedOn,
        String asked,
        String acceptedOn,
        String budgetedOn,
        String budgeted,
        String realisedOn,
        String realised,
        String refusedOn,
        String reason,
        String note)
        implements Draft {
    static AspirationDraft on(LocalDate day) {
        return new AspirationDraft("", "", "", Parse.text(day), "", "", "", "", "", "", "", "", "");
    }

    static AspirationDraft of(Aspiration aspiration) {
        return new AspirationDraft(
                aspiration.title(),
                aspiration.forum(),
                aspiration.submittedBy(),
                Parse.text(aspiration.submittedOn()),
                text(aspiration.asked()),
                text(aspiration.acceptedOn()),
                text(aspiration.budgetedOn()),
                text(aspiration.budgeted()),
                text(aspiration.realisedOn()),
                text(aspiration.realised()),
                text(aspiration.refusedOn()),
                aspiration.reason(),
                aspiration.note());
    }

    @Override
    public List<Problem> problems() {
        return checks().problems();
    }

    /** Also that nothing is told of days to come. */
    List<Problem> problems(LocalDate today) {
        return checks().past(today, "aspiration.submittedOn", submittedOn)
                .past(today, "aspiration.acceptedOn", acceptedOn)
                .past(today, "aspiration.budgetedOn", budgetedOn)
                .past(today, "aspiration.realisedOn", realisedOn)
                .past(today, "aspiration.refusedOn", refusedOn)
                .problems();
    }

    private Checks checks() {
        return new Checks()
                .required("aspiration.title", title)
                .atMost(300, "aspiration.title", title)
                .required("aspiration.forum", forum)
                .atMost(120, "aspiration.forum", forum)
                .atMost(160, "aspiration.submittedBy", submittedBy)
                .required("aspiration.submittedOn", submittedOn)
                .date("aspiration.submittedOn", submittedOn)
                .money("aspiration.asked", asked)
                .date("aspiration.acceptedOn", acceptedOn)
                .that(inOrder(acceptedOn, submittedOn), "aspiration.acceptedOn", "aspiration.acceptedTooEarly")
                .date("aspiration.budgetedOn", budgetedOn)
                .that(budgeted.isBlank() || !budgetedOn.isBlank(), "aspiration.budgetedOn", "aspiration.dateOfAmount")
                .that(
                        inOrder(budgetedOn, submittedOn, acceptedOn),
                        "aspiration.budgetedOn",
                        "aspiration.budgetedTooEarly")
                .money("aspiration.budgeted", budgeted)
                .date("aspiration.realisedOn", realisedOn)
                .that(realised.isBlank() || !realisedOn.isBlank(), "aspiration.realisedOn", "aspiration.dateOfAmount")
                .that(
                        inOrder(realisedOn, submittedOn, acceptedOn, budgetedOn),
                        "aspiration.realisedOn",
                        "aspiration.realisedTooEarly")
                .money("aspiration.realised", realised)
                .date("aspiration.refusedOn", refusedOn)
                .that(
                        refusedOn.isBlank() || realisedOn.isBlank(),
                        "aspiration.refusedOn",
                        "aspiration.refusedAndRealised")
                .that(reason.isBlank() || !refusedOn.isBlank(), "aspiration.refusedOn", "aspiration.dateOfRefusal")
                .that(
                        inOrder(refusedOn, submittedOn, acceptedOn, budgetedOn),
                        "aspiration.refusedOn",
                        "aspiration.refusedTooEarly")
                .that(refusedOn.isBlank() || !reason.isBlank(), "aspiration.reason", "aspiration.reasonNeeded")
                .atMost(1_000, "aspiration.reason", reason)
                .atMost(4_000, "aspiration.note", note);
    }

    Aspiration toAspiration(UUID id, UUID group) {
        return new Aspiration(
                id,
                group,
                title.strip(),
                forum.strip(),
                submittedBy.strip(),
                Parse.date(submittedOn).orElseThrow(),
                amount(asked),
                date(acceptedOn),
                date(budgetedOn),
                amount(budgeted),
                date(realisedOn),
                amount(realised),
                date(refusedOn),
                reason.strip(),
                note.strip());
    }

    static boolean isRefused(Map<String, String> fields) {
        return !(fields.getOrDefault("refusedOn", "") + fields.getOrDefault("reason", "")).isBlank();
    }

    /** Which step the dates pass over, as a word of advice: it is no mistake. */
    static String gapNote(Map<String, String> fields) {
        boolean realised = isThere(fields, "realisedOn");
        boolean budgeted = isThere(fields, "budgetedOn");
        boolean accepted = isThere(fields, "acceptedOn");
        return realised && !budgeted
                ? "aspiration.gapBudgeted"
                : (realised || budgeted) && !accepted ? "aspiration.gapAccepted" : "";
    }

    private static boolean isThere(Map<String, String> fields, String date) {
        return Parse.date(fields.getOrDefault(date, "")).isPresent();
    }

    /** Whether a date, if it is there, comes after none of the others too early. */
    private static boolean inOrder(String date, String... earlier) {
        Optional<LocalDate> day = Parse.date(date);
        for (String other : earlier) {
            if (day.flatMap(one -> Parse.date(other).filter(one::isBefore)).isPresent()) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable LocalDate date(String text) {
        return Parse.date(text).orElse(null);
    }

    private static @Nullable BigDecimal amount(String text) {
        return Parse.number(text).map(Scaled::plain).orElse(null);
    }

    private static String text(@Nullable LocalDate date) {
        return date == null ? "" : Parse.text(date);
    }

    private static String text(@Nullable BigDecimal amount) {
        return amount == null ? "" : Parse.text(amount);
    }
}
