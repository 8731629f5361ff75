package id.dampingi.problem;

import id.dampingi.kit.form.Checks;
import id.dampingi.kit.form.Draft;
import id.dampingi.kit.form.Parse;
import id.dampingi.kit.form.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** An outcome as it is being typed. */
record OutcomeDraft(String result, String date, String what, String lesson) implements Draft {
    static OutcomeDraft blank(LocalDate date) {
        return new OutcomeDraft("", Parse.text(date), "", "");
    }

    static OutcomeDraft of(Outcome outcome) {
        return new OutcomeDraft(outcome.result().name(), Parse.text(outcome.date()), outcome.what(), outcome.lesson());
    }

    @Override
    public List<Problem> problems() {
        return new Checks()
                .required("outcome.result", result)
                .required("outcome.date", date)
                .date("outcome.date", date)
                .that(!what.isBlank(), "outcome.what", "outcome.whatNeeded")
                .atMost(20_000, "outcome.what", what)
                .atMost(20_000, "outcome.lesson", lesson)
                .problems();
    }

    Outcome toOutcome(UUID id, UUID problem) {
        return new Outcome(
                id,
                problem,
                Parse.date(date).orElseThrow(),
                OutcomeResult.valueOf(result),
                what.strip(),
                lesson.strip());
    }
}
