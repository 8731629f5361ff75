package id.dampingi.activity;

import id.dampingi.approach.Choice;

/** Whether an activity is still ahead, took place, or was called off. */
public enum ActivityState implements Choice {
    PLANNED,
    DONE,
    CANCELLED;

    @Override
    public String key() {
        return switch (this) {
            case PLANNED -> "activityState.planned";
            case DONE -> "activityState.done";
            case CANCELLED -> "activityState.cancelled";
        };
    }
}
