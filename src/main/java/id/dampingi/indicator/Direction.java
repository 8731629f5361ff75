package id.dampingi.indicator;

import id.dampingi.approach.Choice;

/** Whether a higher or a lower value is better. */
public enum Direction implements Choice {
    HIGHER,
    LOWER;

    @Override
    public String key() {
        return switch (this) {
            case HIGHER -> "direction.higher";
            case LOWER -> "direction.lower";
        };
    }
}
