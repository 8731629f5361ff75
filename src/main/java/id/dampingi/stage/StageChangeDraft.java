package id.dampingi.stage;

import id.dampingi.group.Stage;
import id.dampingi.kit.form.Checks;
import id.dampingi.kit.form.Draft;
import id.dampingi.kit.form.Parse;
import id.dampingi.kit.form.Problem;
import java.util.List;
import java.util.UUID;

/** A change of stage as it is being typed. */
record StageChangeDraft(String to, String date, String reason, String evidence, String skipReason, String openReason)
        implements Draft {
    static final StageChangeDraft EMPTY = new StageChangeDraft("", "", "", "", "", "");

    static StageChangeDraft of(StageChange change) {
        return new StageChangeDraft(
                change.to().name(),
                Parse.text(change.date()),
                change.reason(),
                change.evidence(),
                change.skipReason(),
                change.openReason());
    }

    @Override
    public List<Problem> problems() {
        return new Checks()
                .required("stage.to", to)
                .required("stage.date", date)
                .date("stage.date", date)
                .required("stage.reason", reason)
                .atMost(2_000, "stage.reason", reason)
                .atMost(2_000, "stage.evidence", evidence)
                .atMost(2_000, "stage.skipReason", skipReason)
                .atMost(2_000, "stage.openReason", openReason)
                .problems();
    }

    /** Reasons for what does not happen are left out. */
    StageChange toChange(UUID id, UUID group, Stage from) {
        Stage wanted = Stage.valueOf(to);
        boolean skips = !StageChange.skipped(from, wanted).isEmpty();
        return new StageChange(
                id,
                group,
                Parse.date(date).orElseThrow(),
                from,
                wanted,
                reason.strip(),
                evidence.strip(),
                skips ? skipReason.strip() : "",
                "",
                wanted.compareTo(from) > 0 ? openReason.strip() : "");
    }
}
