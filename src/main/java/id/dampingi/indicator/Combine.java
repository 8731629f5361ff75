package id.dampingi.indicator;

import id.dampingi.approach.Choice;

/** How the measurements since 1 January make the actual value. */
public enum Combine implements Choice {
    LAST,
    SUM,
    AVERAGE;

    @Override
    public String key() {
        return switch (this) {
            case LAST -> "combine.last";
            case SUM -> "combine.sum";
            case AVERAGE -> "combine.average";
        };
    }
}
