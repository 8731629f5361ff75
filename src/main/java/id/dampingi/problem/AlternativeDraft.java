package id.dampingi.problem;

import id.dampingi.kit.form.Checks;
import id.dampingi.kit.form.Draft;
import id.dampingi.kit.form.Parse;
import id.dampingi.kit.form.Problem;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An alternative as it is being typed. */
record AlternativeDraft(
        String statement,
        String proposedBy,
        String pros,
        String cons,
        String support,
        String participants,
        String position)
        implements Draft {
    static final int MOST_PEOPLE = 100_000;
    static final AlternativeDraft EMPTY = new AlternativeDraft("", "", "", "", "", "", "0");

    /** As many take part in the next as did in the last. */
    static AlternativeDraft next(List<Alternative> before) {
        String people =
                before.isEmpty() ? "" : text(before.get(before.size() - 1).participants());
        int position = before.stream().mapToInt(Alternative::position).max().orElse(-1) + 1;
        return new AlternativeDraft("", "", "", "", "", people, String.valueOf(position));
    }

    /** The next one behind another that was just typed. */
    AlternativeDraft after(AlternativeDraft last) {
        String next = String.valueOf(Integer.parseInt(last.position()) + 1);
        return new AlternativeDraft(statement, proposedBy, pros, cons, support, last.participants(), next);
    }

    static AlternativeDraft of(Alternative alternative) {
        return new AlternativeDraft(
                alternative.statement(),
                alternative.proposedBy(),
                alternative.pros(),
                alternative.cons(),
                text(alternative.support()),
                text(alternative.participants()),
                String.valueOf(alternative.position()));
    }

    @Override
    public List<Problem> problems() {
        return new Checks()
                .required("alternative.statement", statement)
                .atMost(2_000, "alternative.statement", statement)
                .atMost(200, "alternative.proposedBy", proposedBy)
                .atMost(4_000, "alternative.pros", pros)
                .atMost(4_000, "alternative.cons", cons)
                .count(MOST_PEOPLE, "alternative.support", support)
                .count(MOST_PEOPLE, "alternative.participants", participants)
                .that(support.isBlank() || !participants.isBlank(), "alternative.participants", "alternative.ofHowMany")
                .that(!moreThanTookPart(), "alternative.support", "alternative.supportTooMuch")
                .problems();
    }

    Alternative toAlternative(UUID id, UUID problem) {
        return new Alternative(
                id,
                problem,
                statement.strip(),
                proposedBy.strip(),
                pros.strip(),
                cons.strip(),
                count(support),
                count(participants),
                Integer.parseInt(position));
    }

    private boolean moreThanTookPart() {
        Integer supporting = count(support);
        Integer all = count(participants);
        return supporting != null && all != null && supporting > all;
    }

    static @Nullable Integer count(String text) {
        return Parse.count(text, MOST_PEOPLE).orElse(null);
    }

    static String text(@Nullable Integer number) {
        return number == null ? "" : number.toString();
    }
}
