package id.dampingi.indicator;

import id.dampingi.approach.Choice;

/** How the values of an indicator are written. */
public enum ValueKind implements Choice {
    NUMBER,
    PERCENT,
    MONEY,
    SCORE;

    @Override
    public String key() {
        return switch (this) {
            case NUMBER -> "valueKind.number";
            case PERCENT -> "valueKind.percent";
            case MONEY -> "valueKind.money";
            case SCORE -> "valueKind.score";
        };
    }
}
