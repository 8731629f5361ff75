package id.dampingi.stage;

import id.dampingi.group.Stage;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A group went from a stage to another.
 *
 * @param from null for the stage that the accompaniment began with
 * @param reason {@code ""} where the stage came from a form or a file that asked for none
 * @param skipReason why stages between were left out; {@code ""} if none were
 * @param openCriteria the names of what was not met then, a line each
 * @param openReason why it went on all the same
 */
public record StageChange(
        UUID id,
        UUID group,
        LocalDate date,
        @Nullable Stage from,
        Stage to,
        String reason,
        String evidence,
        String skipReason,
        String openCriteria,
        String openReason) {
    /** The stages that were left out between; none when the way led back. */
    public List<Stage> skipped() {
        return from == null ? List.of() : skipped(from, to);
    }

    /** The stages between two, in their order, if the second comes later. */
    static List<Stage> skipped(Stage from, Stage to) {
        return Arrays.stream(Stage.values())
                .filter(stage -> stage.compareTo(from) > 0 && stage.compareTo(to) < 0)
                .toList();
    }

    boolean isBack() {
        return from != null && to.compareTo(from) < 0;
    }

    StageChange withOpen(String criteria) {
        return new StageChange(id, group, date, from, to, reason, evidence, skipReason, criteria, openReason);
    }
}
