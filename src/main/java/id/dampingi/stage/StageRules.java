package id.dampingi.stage;

import id.dampingi.group.Stage;
import id.dampingi.kit.form.Checks;
import id.dampingi.kit.form.Problem;
import id.dampingi.kit.i18n.Formats;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a change of stage has to keep to, as things stand in the data file. */
final class StageRules {
    private StageRules() {}

    /**
     * @param now the stage that the group is in
     * @param last the latest change of the group
     * @param open what of the present stage is not met
     */
    static List<Problem> problems(
            StageChange change, Stage now, Optional<StageChange> last, List<StageCriterion> open, LocalDate today) {
        boolean inOrder =
                last.filter(before -> change.date().isBefore(before.date())).isEmpty();
        boolean forward = change.to().compareTo(now) > 0;
        boolean skips = !StageChange.skipped(now, change.to()).isEmpty();
        return new Checks()
                .that(change.to() != now, "stage.to", "stage.sameStage")
                .that(!change.date().isAfter(today), "stage.date", "stage.inFuture")
                .that(
                        inOrder,
                        "stage.date",
                        "stage.beforeLast",
                        last.map(StageChange::date).map(Formats::date).orElse(""))
                .that(!skips || !change.skipReason().isBlank(), "stage.skipReason", "stage.skipReasonNeeded")
                .that(
                        !forward || open.isEmpty() || !change.openReason().isBlank(),
                        "stage.openReason",
                        "stage.openReasonNeeded",
                        open.size())
                .problems();
    }
}
