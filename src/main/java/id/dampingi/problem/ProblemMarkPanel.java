package id.dampingi.problem;

import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Icons;
import id.dampingi.kit.ui.Pill;
import id.dampingi.kit.ui.Theme;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.swing.JLabel;

/** What is said of a problem in few words, with a shape and a colour. */
final class ProblemMarkPanel extends JLabel {
    private static final long serialVersionUID = 1L;

    private ProblemMarkPanel(String text, String icon, String color) {
        super(text);
        setIcon(Icons.of(icon, 16, color));
        setForeground(Theme.color(color));
    }

    static JLabel chosen() {
        return new ProblemMarkPanel(Words.text("alternative.chosen"), "circle-check", "success");
    }

    /** {@code 60 = 5 × 4 × 3}. */
    static String score(Problem problem) {
        Integer urgency = problem.urgency();
        Integer seriousness = problem.seriousness();
        Integer growth = problem.growth();
        return urgency == null || seriousness == null || growth == null
                ? Words.text("problem.noScore")
                : Words.text("problem.scoreOf", urgency * seriousness * growth, urgency, seriousness, growth);
    }

    static String support(Alternative alternative) {
        Integer support = alternative.support();
        Integer participants = alternative.participants();
        return support == null || participants == null
                ? ""
                : Words.text("alternative.supportOf", support, participants);
    }

    static String way(Decision decision) {
        String way = Words.text(decision.way().key());
        return decision.way() == DecisionWay.VOTE
                ? Words.text(
                        "decision.votes",
                        way,
                        count(decision.votesFor()),
                        count(decision.votesAgainst()),
                        count(decision.votesBlank()))
                : way;
    }

    /** How far it has come; what was skipped stands below. */
    static Pill step(ProblemRow row) {
        String skipped = skipped(row.progress());
        Optional<OutcomeResult> outcome = row.outcome();
        if (outcome.isPresent()) {
            return outcome(outcome.get(), skipped);
        }
        Step step = row.progress().reached();
        String text = Words.text(step.key());
        return skipped.isEmpty()
                ? new Pill(text, "accent", "chevron-right", step.ordinal())
                : new Pill(text, "warning", "triangle-alert", step.ordinal(), skipped);
    }

    /** {@code ""} when nothing was. */
    static String skipped(Progress progress) {
        List<Step> skipped = progress.skipped();
        return skipped.isEmpty()
                ? ""
                : skipped.stream().map(step -> Words.text(step.openKey())).collect(Collectors.joining(", "));
    }

    private static Pill outcome(OutcomeResult result, String skipped) {
        String text = Words.text(result.key());
        return switch (result) {
            case SOLVED -> new Pill(text, "success", "circle-check", 10, skipped);
            case EASED -> new Pill(text, "rating.onTrack", "check", 9, skipped);
            case UNSOLVED -> new Pill(text, "warning", "x", 8, skipped);
        };
    }

    private static int count(@org.jspecify.annotations.Nullable Integer votes) {
        return votes == null ? 0 : votes;
    }
}
