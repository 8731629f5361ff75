package id.dampingi.plan;

import id.dampingi.approach.Choice;

/** Which plans a list shows. */
public enum PlanShow implements Choice {
    UNFINISHED,
    OVERDUE,
    DONE,
    DROPPED,
    ALL;

    @Override
    public String key() {
        return switch (this) {
            case UNFINISHED -> "planShow.unfinished";
            case OVERDUE -> "planShow.overdue";
            case DONE -> "planShow.done";
            case DROPPED -> "planShow.dropped";
            case ALL -> "planShow.all";
        };
    }
}
