package id.dampingi.report;

import id.dampingi.approach.Choice;

/** What is printed: the evaluation of a group, or the recap of all groups of the office. */
public enum ReportKind implements Choice {
    MONTHLY,
    RECAP;

    @Override
    public String key() {
        return switch (this) {
            case MONTHLY -> "report.monthly";
            case RECAP -> "report.recap";
        };
    }
}
