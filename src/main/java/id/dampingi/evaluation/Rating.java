package id.dampingi.evaluation;

import id.dampingi.approach.Choice;

/** How an achievement is judged. */
public enum Rating implements Choice {
    REACHED,
    ON_TRACK,
    NEEDS_ATTENTION,
    OFF_TRACK,
    NO_DATA;

    @Override
    public String key() {
        return switch (this) {
            case REACHED -> "rating.reached";
            case ON_TRACK -> "rating.onTrack";
            case NEEDS_ATTENTION -> "rating.needsAttention";
            case OFF_TRACK -> "rating.offTrack";
            case NO_DATA -> "rating.noData";
        };
    }
}
