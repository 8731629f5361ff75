package id.dampingi.narrative;

import id.dampingi.kit.form.Checks;
import id.dampingi.kit.form.Draft;
import id.dampingi.kit.form.Problem;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/** What is being written about a group's month. */
record NarrativeDraft(String obstacles, String conclusions, String suggestions, String nextPlan) implements Draft {
    static final NarrativeDraft EMPTY = new NarrativeDraft("", "", "", "");

    private static final int LONGEST = 100_000;

    static NarrativeDraft of(Narrative narrative) {
        return new NarrativeDraft(
                narrative.obstacles(), narrative.conclusions(), narrative.suggestions(), narrative.nextPlan());
    }

    @Override
    public List<Problem> problems() {
        return new Checks()
                .atMost(LONGEST, "narrative.obstacles", obstacles)
                .atMost(LONGEST, "narrative.conclusions", conclusions)
                .atMost(LONGEST, "narrative.suggestions", suggestions)
                .atMost(LONGEST, "narrative.nextPlan", nextPlan)
                .problems();
    }

    Narrative toNarrative(UUID id, UUID group, YearMonth month) {
        return new Narrative(
                id, group, month, obstacles.strip(), conclusions.strip(), suggestions.strip(), nextPlan.strip());
    }
}
