package id.dampingi.problem;

import id.dampingi.kit.form.Checks;
import id.dampingi.kit.form.Draft;
import id.dampingi.kit.form.Drafts;
import id.dampingi.kit.form.Parse;
import id.dampingi.kit.form.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A decision as it is being typed; the alternative is held by its id. */
record DecisionDraft(
        String alternative,
        String reason,
        String statement,
        String date,
        String decidedBy,
        String way,
        String votesFor,
        String votesAgainst,
        String votesBlank,
        String note)
        implements Draft {
    static final DecisionDraft EMPTY = new DecisionDraft("", "", "", "", "", "", "", "", "", "");

    static DecisionDraft blank(LocalDate date) {
        return new DecisionDraft("", "", "", Parse.text(date), "", "", "", "", "", "");
    }

    static DecisionDraft of(Decision decision) {
        UUID alternative = decision.alternative();
        return new DecisionDraft(
                alternative == null ? "" : alternative.toString(),
                decision.reason(),
                decision.statement(),
                Parse.text(decision.date()),
                decision.decidedBy(),
                decision.way().name(),
                AlternativeDraft.text(decision.votesFor()),
                AlternativeDraft.text(decision.votesAgainst()),
                AlternativeDraft.text(decision.votesBlank()),
                decision.note());
    }

    @Override
    public List<Problem> problems() {
        boolean voted = isVote();
        return new Checks()
                .that(!isFree() || !reason.isBlank(), "decision.reason", "decision.withoutAlternative")
                .atMost(2_000, "decision.reason", reason)
                .required("decision.statement", statement)
                .atMost(2_000, "decision.statement", statement)
                .required("decision.date", date)
                .date("decision.date", date)
                .required("decision.way", way)
                .that(!decidedBy.isBlank(), "decision.decidedBy", "decision.nobody")
                .atMost(200, "decision.decidedBy", decidedBy)
                .that(!voted || !votesFor.isBlank(), "decision.votesFor", "decision.votesNeeded")
                .count(AlternativeDraft.MOST_PEOPLE, "decision.votesFor", voted ? votesFor : "")
                .count(AlternativeDraft.MOST_PEOPLE, "decision.votesAgainst", voted ? votesAgainst : "")
                .count(AlternativeDraft.MOST_PEOPLE, "decision.votesBlank", voted ? votesBlank : "")
                .that(!voted || votesFor.isBlank() || count(votesFor) > 0, "decision.votesFor", "decision.votesNone")
                .atMost(20_000, "decision.note", note)
                .problems();
    }

    /** None of the alternatives was chosen. */
    boolean isFree() {
        return alternative.isEmpty();
    }

    boolean isVote() {
        return way.equals(DecisionWay.VOTE.name());
    }

    /** Worth a second look, but it happens: the most votes of several are not always more than half. */
    boolean isOutvoted() {
        return isVote() && count(votesFor) <= count(votesAgainst) && count(votesAgainst) > 0;
    }

    /** The words of the chosen alternative are those of the decision, as long as nobody wrote others. */
    DecisionDraft settled(DecisionDraft before, Map<String, String> statements) {
        boolean own = !before.statement().isBlank()
                && !before.statement().equals(statements.getOrDefault(before.alternative(), ""));
        boolean chosen = !alternative.equals(before.alternative());
        return chosen && !own
                ? Drafts.with(
                        this, Map.of("statement", Objects.requireNonNull(statements.getOrDefault(alternative, ""))))
                : this;
    }

    static DecisionDraft of(Map<String, String> fields) {
        return Drafts.with(EMPTY, fields);
    }

    Decision toDecision(UUID id, UUID problem) {
        return new Decision(
                id,
                problem,
                Parse.date(date).orElseThrow(),
                isFree() ? null : UUID.fromString(alternative),
                statement.strip(),
                decidedBy.strip(),
                DecisionWay.valueOf(way),
                votes(votesFor),
                votes(votesAgainst),
                votes(votesBlank),
                isFree() ? reason.strip() : "",
                note.strip());
    }

    private @Nullable Integer votes(String text) {
        return isVote() ? AlternativeDraft.count(text) : null;
    }

    private static int count(String text) {
        return Parse.count(text, AlternativeDraft.MOST_PEOPLE).orElse(0);
    }
}
