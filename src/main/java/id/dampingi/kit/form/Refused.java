package id.dampingi.kit.form;

import java.util.List;

/**
 * Thrown by the saving of a form when only the data file can tell that a field is wrong, as for a code that is taken: the
 * form marks the field, and nothing was saved.
 */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public Refused(Problem... problems) {
        super("refused");
        this.problems = List.of(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
