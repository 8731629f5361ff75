package id.dampingi.attitude;

import id.dampingi.kit.form.Checks;
import id.dampingi.kit.form.Draft;
import id.dampingi.kit.form.Parse;
import id.dampingi.kit.form.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A survey as it is being filled in.
 *
 * @param member the id, {@code ""} for the whole group
 * @param version the id of the version of the scale
 * @param answers see {@link Answers}
 */
record SurveyDraft(String date, String member, String ratedBy, String version, String answers, String note)
        implements Draft {
    static final SurveyDraft EMPTY = new SurveyDraft("", "", "", "", "", "");

    static SurveyDraft begin(LocalDate today, ScaleVersion version) {
        return new SurveyDraft(
                Parse.text(today),
                "",
                RatedBy.FACILITATOR.name(),
                version.id().toString(),
                Answers.none(version).text(),
                "");
    }

    static SurveyDraft of(AttitudeSurvey saved) {
        return new SurveyDraft(
                Parse.text(saved.date()),
                saved.member() == null ? "" : saved.member().toString(),
                saved.ratedBy().name(),
                saved.version().toString(),
                Answers.of(saved.scores()).text(),
                saved.note());
    }

    @Override
    public List<Problem> problems() {
        Answers chosen = Answers.parse(answers);
        return new Checks()
                .required("survey.date", date)
                .date("survey.date", date)
                .required("survey.ratedBy", ratedBy)
                .that(!chosen.all().isEmpty(), "survey.answers", "problem.required")
                .that(chosen.gaps() == 0, "survey.answers", "survey.gaps", chosen.gaps())
                .atMost(2_000, "survey.note", note)
                .problems();
    }

    AttitudeSurvey toRecord(UUID id, UUID owner) {
        return new AttitudeSurvey(
                id,
                owner,
                member.isEmpty() ? null : UUID.fromString(member),
                UUID.fromString(version),
                Parse.date(date).orElseThrow(),
                RatedBy.valueOf(ratedBy),
                note.strip(),
                Answers.parse(answers).scores());
    }
}
