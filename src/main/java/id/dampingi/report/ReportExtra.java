package id.dampingi.report;

import id.dampingi.approach.Choice;
import java.util.Set;

/** What a monthly evaluation may have besides itself. */
public enum ReportExtra implements Choice {
    COVER,
    ANNEXES;

    /** Until somebody chooses otherwise; what is not there is not annexed. */
    public static final Set<ReportExtra> USUAL = Set.of(ANNEXES);

    @Override
    public String key() {
        return switch (this) {
            case COVER -> "report.cover";
            case ANNEXES -> "report.annexes";
        };
    }
}
