package id.dampingi.problem;

import id.dampingi.approach.Approach;
import id.dampingi.kit.form.BulkField;
import id.dampingi.kit.form.BulkKind;
import id.dampingi.kit.i18n.Words;
import java.util.List;

/** What can be changed in many problems at once. */
final class ProblemBulk {
    private ProblemBulk() {}

    static BulkKind<Problem, ProblemDraft> kind(ProblemStore store) {
        return new BulkKind<>(
                Problem::id,
                Problem::statement,
                ProblemDraft::of,
                (draft, before) -> draft.problems(),
                (draft, before) -> draft.toProblem(before.id()),
                store::byIds,
                store::saveAll,
                () -> List.of(
                        BulkField.of(
                                "problem.approach",
                                draft -> Words.text(
                                        Approach.valueOf(draft.approach()).key())),
                        BulkField.<ProblemDraft>of("problem.raisedBy", ProblemDraft::raisedBy)
                                .orNothing()));
    }
}
