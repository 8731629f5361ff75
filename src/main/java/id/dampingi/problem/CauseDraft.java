package id.dampingi.problem;

import id.dampingi.kit.form.Checks;
import id.dampingi.kit.form.Draft;
import id.dampingi.kit.form.Problem;
import java.util.List;

/** The causes of a problem as they are being typed, as an outline. */
record CauseDraft(String outline) implements Draft {
    private static final int LONGEST = 500;
    private static final int MOST = 200;

    static CauseDraft of(Causes causes) {
        return new CauseDraft(causes.outline());
    }

    @Override
    public List<Problem> problems() {
        List<Outline.Line> lines = Outline.lines(outline);
        return new Checks()
                .that(
                        lines.stream().allMatch(line -> line.text().length() <= LONGEST),
                        "cause.outline",
                        "cause.tooLong",
                        LONGEST)
                .that(lines.size() <= MOST, "cause.outline", "cause.tooMany", MOST)
                .problems();
    }
}
