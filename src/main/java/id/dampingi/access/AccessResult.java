package id.dampingi.access;

import id.dampingi.approach.Choice;

/** What came of a request. */
public enum AccessResult implements Choice {
    OPEN,
    RECEIVED,
    LAPSED;

    @Override
    public String key() {
        return switch (this) {
            case OPEN -> "access.open";
            case RECEIVED -> "access.received";
            case LAPSED -> "access.lapsed";
        };
    }
}
