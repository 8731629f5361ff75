package id.dampingi.plan;

import id.dampingi.approach.Choice;

/** How far a plan is. */
public enum PlanState implements Choice {
    OPEN,
    STARTED,
    DONE,
    DROPPED;

    @Override
    public String key() {
        return switch (this) {
            case OPEN -> "planState.open";
            case STARTED -> "planState.started";
            case DONE -> "planState.done";
            case DROPPED -> "planState.dropped";
        };
    }

    /** Whether nothing more is to be done for it. */
    public boolean isOver() {
        return this == DONE || this == DROPPED;
    }
}
