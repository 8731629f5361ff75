package id.dampingi.problem;

import id.dampingi.approach.Approach;
import id.dampingi.kit.form.Checks;
import id.dampingi.kit.form.Draft;
import id.dampingi.kit.form.Drafts;
import id.dampingi.kit.form.Parse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A problem as it is being typed; group and activity are held by their ids. */
record ProblemDraft(
        String group,
        String statement,
        String raisedOn,
        String approach,
        String raisedBy,
        String raisedAt,
        String activity,
        String urgency,
        String seriousness,
        String growth,
        String note)
        implements Draft {
    static ProblemDraft blank(Optional<UUID> group, LocalDate date) {
        String chosen = group.map(UUID::toString).orElse("");
        return new ProblemDraft(chosen, "", Parse.text(date), "", "", "", "", "", "", "", "");
    }

    static ProblemDraft of(Problem problem) {
        UUID activity = problem.activity();
        return new ProblemDraft(
                problem.group().toString(),
                problem.statement(),
                Parse.text(problem.date()),
                problem.approach().name(),
                problem.raisedBy(),
                problem.raisedAt(),
                activity == null ? "" : activity.toString(),
                text(problem.urgency()),
                text(problem.seriousness()),
                text(problem.growth()),
                problem.note());
    }

    @Override
    public List<id.dampingi.kit.form.Problem> problems() {
        return new Checks()
                .required("problem.statement", statement)
                .atMost(2_000, "problem.statement", statement)
                .required("problem.group", group)
                .required("problem.raisedOn", raisedOn)
                .date("problem.raisedOn", raisedOn)
                .required("problem.approach", approach)
                .atMost(200, "problem.raisedBy", raisedBy)
                .atMost(200, "problem.raisedAt", raisedAt)
                .atMost(20_000, "problem.note", note)
                .problems();
    }

    /** Some of the three are judged and some are not: there is no score yet. */
    boolean isHalfScored() {
        long judged = List.of(urgency, seriousness, growth).stream()
                .filter(each -> !each.isEmpty())
                .count();
        return judged == 1 || judged == 2;
    }

    static boolean isHalfScored(Map<String, String> fields) {
        return Drafts.with(blank(Optional.empty(), LocalDate.EPOCH), fields).isHalfScored();
    }

    Problem toProblem(UUID id) {
        return new Problem(
                id,
                UUID.fromString(group),
                Parse.date(raisedOn).orElseThrow(),
                statement.strip(),
                Approach.valueOf(approach),
                raisedBy.strip(),
                raisedAt.strip(),
                activity.isEmpty() ? null : UUID.fromString(activity),
                number(urgency),
                number(seriousness),
                number(growth),
                note.strip());
    }

    private static @Nullable Integer number(String text) {
        return text.isEmpty() ? null : Integer.valueOf(text);
    }

    private static String text(@Nullable Integer number) {
        return number == null ? "" : number.toString();
    }
}
