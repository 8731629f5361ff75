package id.dampingi.approach;

/** Whose an activity or a plan is: from whom it came, who led it, for whom it is. */
public enum Side implements Choice {
    COMMUNITY,
    BOTH,
    FACILITATOR;

    @Override
    public String key() {
        return switch (this) {
            case COMMUNITY -> "side.community";
            case BOTH -> "side.both";
            case FACILITATOR -> "side.facilitator";
        };
    }
}
