package id.dampingi.problem;

import id.dampingi.approach.Choice;

/** How a decision came about. */
public enum DecisionWay implements Choice {
    CONSENSUS,
    VOTE,
    SOMEONE;

    @Override
    public String key() {
        return switch (this) {
            case CONSENSUS -> "decisionWay.consensus";
            case VOTE -> "decisionWay.vote";
            case SOMEONE -> "decisionWay.someone";
        };
    }
}
