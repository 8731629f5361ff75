package id.dampingi.stage;

import id.dampingi.kit.form.Checks;
import id.dampingi.kit.form.Draft;
import id.dampingi.kit.form.Parse;
import id.dampingi.kit.form.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** That a criterion is met, as it is being typed; {@code today} is the day on which it is. */
record CriterionMetDraft(String date, String evidence, String today) implements Draft {
    /** Met today, until the user says otherwise. */
    static CriterionMetDraft filled(LocalDate today) {
        return new CriterionMetDraft(Parse.text(today), "", Parse.text(today));
    }

    CriterionMetDraft blank() {
        return new CriterionMetDraft("", "", today);
    }

    CriterionMetDraft of(CriterionMet met) {
        return new CriterionMetDraft(Parse.text(met.date()), met.evidence(), today);
    }

    @Override
    public List<Problem> problems() {
        boolean past = Parse.date(date)
                .flatMap(day -> Parse.date(today).filter(day::isAfter))
                .isEmpty();
        return new Checks()
                .required("criterionMet.date", date)
                .date("criterionMet.date", date)
                .that(past, "criterionMet.date", "criterionMet.inFuture")
                .required("criterionMet.evidence", evidence)
                .atMost(2_000, "criterionMet.evidence", evidence)
                .problems();
    }

    CriterionMet toMet(UUID id, UUID group, UUID criterion) {
        return new CriterionMet(id, group, criterion, Parse.date(date).orElseThrow(), evidence.strip());
    }
}
