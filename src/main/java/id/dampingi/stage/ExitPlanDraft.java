package id.dampingi.stage;

import id.dampingi.kit.form.Checks;
import id.dampingi.kit.form.Draft;
import id.dampingi.kit.form.Parse;
import id.dampingi.kit.form.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An exit plan as it is being typed. */
record ExitPlanDraft(
        String exitDate, String handedTo, String arrangements, String risks, String visitMonths, String visitsUntil)
        implements Draft {
    private static final int MOST_MONTHS = 60;

    static final ExitPlanDraft EMPTY = new ExitPlanDraft("", "", "", "", "", "");

    static ExitPlanDraft of(ExitPlan plan) {
        return new ExitPlanDraft(
                text(plan.exitDate()),
                plan.handedTo(),
                plan.arrangements(),
                plan.risks(),
                plan.visitMonths() == 0 ? "" : String.valueOf(plan.visitMonths()),
                text(plan.visitsUntil()));
    }

    @Override
    public List<Problem> problems() {
        return checks().problems();
    }

    /** Also that it says something: a known plan may be emptied. */
    List<Problem> problemsOfNew() {
        return checks().that(!equals(EMPTY), "exit.exitDate", "exit.nothing").problems();
    }

    private Checks checks() {
        boolean visits = Parse.count(visitMonths, MOST_MONTHS).orElse(0) > 0;
        return new Checks()
                .date("exit.exitDate", exitDate)
                .that(!visits || !exitDate.isBlank(), "exit.exitDate", "exit.dateNeeded")
                .atMost(200, "exit.handedTo", handedTo)
                .atMost(10_000, "exit.arrangements", arrangements)
                .atMost(10_000, "exit.risks", risks)
                .count(MOST_MONTHS, "exit.visitMonths", visitMonths)
                .date("exit.visitsUntil", visitsUntil)
                .order(exitDate, "exit.visitsUntil", visitsUntil);
    }

    ExitPlan toPlan(UUID id, UUID group) {
        return new ExitPlan(
                id,
                group,
                Parse.date(exitDate).orElse(null),
                handedTo.strip(),
                arrangements.strip(),
                risks.strip(),
                Parse.count(visitMonths, MOST_MONTHS).orElse(0),
                Parse.date(visitsUntil).orElse(null));
    }

    private static String text(@Nullable LocalDate date) {
        return date == null ? "" : Parse.text(date);
    }
}
