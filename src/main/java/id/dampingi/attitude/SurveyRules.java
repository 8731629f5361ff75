package id.dampingi.attitude;

import id.dampingi.kit.form.Checks;
import id.dampingi.kit.form.Parse;
import id.dampingi.kit.form.Problem;
import id.dampingi.kit.i18n.Formats;
import id.dampingi.kit.i18n.Words;
import id.dampingi.member.Member;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** What a survey has to keep to, by the office's scales, the members of the group, and the day. */
record SurveyRules(List<ScaleVersion> versions, List<Member> people, LocalDate today) {
    List<Problem> problems(SurveyDraft draft) {
        Optional<LocalDate> left = left(draft);
        Answers answers = Answers.parse(draft.answers());
        boolean onScale = version(draft.version())
                .filter(version ->
                        version.aspects().stream().map(Aspect::id).toList().equals(answers.aspects()))
                .isPresent();
        var problems = new ArrayList<>(draft.problems());
        problems.addAll(new Checks()
                .past(today, "survey.date", draft.date())
                .that(
                        left.isEmpty(),
                        "survey.member",
                        "survey.hadLeft",
                        left.map(Formats::date).orElse(""))
                .that(onScale, "survey.version", "survey.scaleGone")
                .that(!onScale || answers.gaps().isEmpty(), "survey.answers", "survey.gaps", names(answers.gaps()))
                .problems());
        return problems;
    }

    Optional<ScaleVersion> version(String id) {
        return versions.stream().filter(one -> one.id().toString().equals(id)).findFirst();
    }

    /** The day on which the member left the group, if that was before the survey. */
    private Optional<LocalDate> left(SurveyDraft draft) {
        return people.stream()
                .filter(one -> one.id().toString().equals(draft.member()))
                .flatMap(one -> Optional.ofNullable(one.left()).stream())
                .filter(left -> Parse.date(draft.date()).filter(left::isBefore).isPresent())
                .findFirst();
    }

    private String names(List<UUID> aspects) {
        var names = new AspectNames(versions);
        return aspects.stream()
                .flatMap(id -> names.find(id).stream())
                .map(aspect -> aspect.nameIn(Words.language()))
                .collect(Collectors.joining(", "));
    }
}
