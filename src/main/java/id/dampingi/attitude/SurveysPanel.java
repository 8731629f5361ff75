package id.dampingi.attitude;

import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Form;
import id.dampingi.kit.ui.Option;
import id.dampingi.kit.ui.RecordTable.Column;
import id.dampingi.kit.ui.RecordsPanel;
import id.dampingi.member.Member;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

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
                        Column.<AttitudeSurvey>text("survey.member", 270, survey -> who(model, survey)),
                        Column.<AttitudeSurvey>text(
                                "survey.ratedBy",
                                190,
                                survey -> Words.text(survey.ratedBy().key())),
                        Column.<AttitudeSurvey>number("survey.index", 90, survey -> Math.round(survey.index())),
                        Column.<AttitudeSurvey>text("survey.change", 110, survey -> change(model, survey)),
                        Column.whenFilled(Column.<AttitudeSurvey>text("survey.note", 260, AttitudeSurvey::note))),
                () -> surveyForm(model));
        onAdd(model::newSurvey, model::nextSurvey);
    }

    private static String who(AttitudeModel model, AttitudeSurvey survey) {
        return survey.member() == null ? Words.text("survey.ofGroup") : model.name(survey.member());
    }

    private static String change(AttitudeModel model, AttitudeSurvey survey) {
        Double points = model.overview().changes().get(survey.id());
        return points == null ? "" : PointsPanel.signed(points);
    }

    private static Form surveyForm(AttitudeModel model) {
        AspectNames aspects = model.aspects();
        var form = new Form(3);
        form.choiceOrNone("survey.member", people(model), "survey.ofGroup");
        form.segments("survey.ratedBy", Option.of(RatedBy.values(), RatedBy::key));
        form.date("survey.date");
        form.wide()
                .choice(
                        "survey.version",
                        Option.of(
                                model.versions(),
                                version -> version.id().toString(),
                                version -> label(model, version)));
        form.wide().field("survey.answers", new LevelsPanel("survey.answers", aspects::find));
        form.wide().area("survey.note", 2);
        List<String> offered =
                model.offered().stream().map(version -> version.id().toString()).toList();
        form.rules()
                .onlyWhen("survey.version", fields -> hasChoice(offered, text(fields, "version")))
                .settle((before, typed) -> settled(model, before, typed));
        return form;
    }

    /** A form that was not filled yet has none. */
    private static boolean hasChoice(List<String> offered, String version) {
        return !version.isEmpty() && !offered.equals(List.of(version));
    }

    /** Those who have left stand last. */
    private static List<Option> people(AttitudeModel model) {
        return Stream.concat(
                        model.people().stream().filter(one -> one.left() == null),
                        model.people().stream().filter(one -> one.left() != null))
                .map(one -> new Option(one.id().toString(), label(one)))
                .toList();
    }

    private static String label(Member member) {
        return member.left() == null ? member.name() : Words.text("survey.formerMember", member.name());
    }

    private static String label(AttitudeModel model, ScaleVersion version) {
        String name = model.scale(version)
                .map(scale -> scale.nameIn(Words.language()))
                .orElse("");
        return model.isNewest(version) ? name : Words.text("survey.olderVersion", name, version.number());
    }

    /** On another scale the levels that were chosen go along as far as it has them. */
    private static Map<String, String> settled(
            AttitudeModel model, Map<String, String> before, Map<String, String> typed) {
        String version = text(typed, "version");
        if (version.equals(text(before, "version"))) {
            return typed;
        }
        var settled = new HashMap<>(typed);
        model.rules()
                .version(version)
                .ifPresent(chosen -> settled.put(
                        "answers",
                        Answers.parse(text(typed, "answers"))
                                .on(chosen, model.aspects())
                                .text()));
        return settled;
    }

    private static String text(Map<String, String> fields, String name) {
        return Objects.requireNonNullElse(fields.get(name), "");
    }
}
