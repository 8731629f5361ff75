package id.dampingi.problem;

import id.dampingi.approach.Choice;

/** The steps of a problem's way, in order. */
public enum Step implements Choice {
    PROBLEM,
    CAUSES,
    ALTERNATIVES,
    DECISION,
    PLAN,
    OUTCOME;

    @Override
    public String key() {
        return switch (this) {
            case PROBLEM -> "problemStep.problem";
            case CAUSES -> "problemStep.causes";
            case ALTERNATIVES -> "problemStep.alternatives";
            case DECISION -> "problemStep.decision";
            case PLAN -> "problemStep.plan";
            case OUTCOME -> "problemStep.outcome";
        };
    }

    /** The words that say that it was left open. */
    public String openKey() {
        return switch (this) {
            case PROBLEM -> "problemStep.problemOpen";
            case CAUSES -> "problemStep.causesOpen";
            case ALTERNATIVES -> "problemStep.alternativesOpen";
            case DECISION -> "problemStep.decisionOpen";
            case PLAN -> "problemStep.planOpen";
            case OUTCOME -> "problemStep.outcomeOpen";
        };
    }
}
