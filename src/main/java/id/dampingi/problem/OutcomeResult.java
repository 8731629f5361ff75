package id.dampingi.problem;

import id.dampingi.approach.Choice;

/** What became of a problem. */
public enum OutcomeResult implements Choice {
    SOLVED,
    EASED,
    UNSOLVED;

    @Override
    public String key() {
        return switch (this) {
            case SOLVED -> "outcomeResult.solved";
            case EASED -> "outcomeResult.eased";
            case UNSOLVED -> "outcomeResult.unsolved";
        };
    }
}
