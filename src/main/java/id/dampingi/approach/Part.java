package id.dampingi.approach;

/** What the facilitator did, from leaving it to the community to doing it for them. */
public enum Part implements Choice {
    LISTENED,
    FACILITATED,
    ADVISED,
    DECIDED,
    DID_IT;

    @Override
    public String key() {
        return switch (this) {
            case LISTENED -> "part.listened";
            case FACILITATED -> "part.facilitated";
            case ADVISED -> "part.advised";
            case DECIDED -> "part.decided";
            case DID_IT -> "part.didIt";
        };
    }
}
