package id.dampingi.attitude;

/** Who chose the levels of a survey. */
public enum RatedBy {
    SELF,
    FACILITATOR;

    public String key() {
        return switch (this) {
            case SELF -> "survey.bySelf";
            case FACILITATOR -> "survey.byFacilitator";
        };
    }
}
