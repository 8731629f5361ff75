package id.dampingi.attitude;

import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Form;
import id.dampingi.kit.ui.LevelsField;
import id.dampingi.kit.ui.Option;
import id.dampingi.kit.ui.RecordTable.Column;
import id.dampingi.kit.ui.RecordsPanel;
import id.dampingi.member.Member;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The attitude surveys of a group and of its members. */
final class SurveysPanel extends RecordsPanel<AttitudeSurvey, SurveyDraft> {
    private static final long serialVersionUID = 1L;

    SurveysPanel(AttitudeModel model) {
        super(
                model.surveys(),
                new Keys("survey.table", "survey.new", "survey.edit", "survey.empty", "survey.save"),
                "sprout",
                List.of(
                        Column.<AttitudeSurvey>date("survey.date", 110, AttitudeSurvey::date),
                        Column.<AttitudeSurvey>text("survey.member", 220, survey -> who(model, survey)),
                        Column.<AttitudeSurvey>text("survey.ratedBy", 150, survey -> Words.text(survey.ratedBy().key())),
                        Column.<AttitudeSurvey>number("survey.index", 90, survey -> Math.round(survey.index())),
                        Column.<AttitudeSurvey>text(
                                "survey.change",
                                110,
                                survey -> SummaryPanel.points(model.change(survey)).orElse("")),
                        Column.<AttitudeSurvey>text("survey.note", 220, AttitudeSurvey::note)),
                () -> surveyForm(model));
        onAdd(model::newSurvey);
    }

    private static String who(AttitudeModel model, AttitudeSurvey survey) {
        return survey.member() == null ? Words.text("survey.ofGroup") : model.name(survey.member());
    }

    private static Form surveyForm(AttitudeModel model) {
        Map<String, Aspect> aspects = model.aspects();
        var form = new Form(3);
        form.choiceOrNone(
                "survey.member",
                Option.of(model.people(), member -> member.id().toString(), Member::name),
                "survey.ofGroup");
        form.choice("survey.ratedBy", Option.of(RatedBy.values(), RatedBy::key));
        form.date("survey.date");
        form.wide().levels("survey.answers", id -> item(Objects.requireNonNull(aspects.get(id))));
        form.wide().area("survey.note", 2);
        return form;
    }

    private static LevelsField.Item item(Aspect aspect) {
        return new LevelsField.Item(
                aspect.name(Words.language()),
                aspect.levels().stream()
                        .map(level -> level.text(Words.language()))
                        .toList());
    }
}
