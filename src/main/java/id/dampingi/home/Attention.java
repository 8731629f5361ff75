package id.dampingi.home;

import id.dampingi.approach.Choice;

/** Why something stands on the first screen, the most urgent first. */
enum Attention implements Choice {
    BEHIND,
    NOT_VISITED,
    NOT_MEASURED,
    OVERDUE,
    LATE_PLAN,
    UNDECIDED,
    ACCESS_WAITING,
    NO_NEWS,
    EXIT_VISIT,
    WITHOUT_TARGETS;

    @Override
    public String key() {
        return switch (this) {
            case BEHIND -> "home.behind";
            case NOT_VISITED -> "home.notVisited";
            case NOT_MEASURED -> "home.notMeasured";
            case EXIT_VISIT -> "home.exitVisit";
            case OVERDUE -> "home.overdue";
            case LATE_PLAN -> "home.latePlan";
            case UNDECIDED -> "home.undecided";
            case ACCESS_WAITING -> "home.accessWaiting";
            case NO_NEWS -> "home.noNews";
            case WITHOUT_TARGETS -> "home.withoutTargets";
        };
    }
}
