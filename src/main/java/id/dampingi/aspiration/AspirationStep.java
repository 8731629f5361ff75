package id.dampingi.aspiration;

/** The way of an aspiration, in the order in which it is gone. */
public enum AspirationStep {
    SUBMITTED,
    ACCEPTED,
    BUDGETED,
    REALISED;

    /** The key of the words that name it. */
    public String key() {
        return switch (this) {
            case SUBMITTED -> "aspiration.submitted";
            case ACCEPTED -> "aspiration.accepted";
            case BUDGETED -> "aspiration.budgetedStep";
            case REALISED -> "aspiration.realisedStep";
        };
    }
}
