package id.dampingi.spiritual;

import id.dampingi.approach.Choice;

/** What became of a spiritual need. */
public enum NeedState implements Choice {
    OPEN,
    ANSWERED,
    PARTLY,
    NOT_ANSWERED;

    @Override
    public String key() {
        return switch (this) {
            case OPEN -> "spiritual.open";
            case ANSWERED -> "spiritual.answered";
            case PARTLY -> "spiritual.partly";
            case NOT_ANSWERED -> "spiritual.notAnswered";
        };
    }
}
