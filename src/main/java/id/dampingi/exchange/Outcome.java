package id.dampingi.exchange;

import id.dampingi.approach.Choice;

/** What becomes of a row. */
public enum Outcome implements Choice {
    NEW,
    CHANGED,
    SAME,
    REPEATED,
    FAULTY;

    @Override
    public String key() {
        return switch (this) {
            case NEW -> "exchange.outcomeNew";
            case CHANGED -> "exchange.outcomeChanged";
            case SAME -> "exchange.outcomeSame";
            case REPEATED -> "exchange.outcomeRepeated";
            case FAULTY -> "exchange.outcomeFaulty";
        };
    }
}
