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
record SurveyDraft(String member, String ratedBy, String date, String version, String answers, String note)
        implements Draft {
    static final SurveyDraft EMPTY = new SurveyDraft("", "", "", "", "", "");

    static SurveyDraft begin(LocalDate today, ScaleVersion version) {
        return new SurveyDraft(
                "",
                RatedBy.FACILITATOR.name(),
                Parse.text(today),
                version.id().toString(),
                Answers.none(version).text(),
                "");
    }

    static SurveyDraft of(AttitudeSurvey saved) {
        return new SurveyDraft(
                saved.member() == null ? "" : saved.member().toString(),
                saved.ratedBy().name(),
                Parse.text(saved.date()),
                saved.version().toString(),
                Answers.of(saved.scores()).text(),
                saved.note());
    }

    /** The next one of the same day by the same rater, with nothing chosen yet. */
    SurveyDraft next(String nextMember, ScaleVersion of) {
        return new SurveyDraft(
                nextMember, ratedBy, date, of.id().toString(), Answers.none(of).text(), "");
    }

    /** See {@link SurveyRules} for what the office's scales and members have to say. */
    @Override
    public List<Problem> problems() {
        return new Checks()
                .required("survey.ratedBy", ratedBy)
                .required("survey.date", date)
                .date("survey.date", date)
                .required("survey.version", version)
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
