package id.dampingi.facility;

import id.dampingi.approach.Choice;

/** The way of a facility, in the order in which it is gone. */
public enum FacilityStep implements Choice {
    ASKED,
    PROMISED,
    DELIVERED,
    IN_USE;

    @Override
    public String key() {
        return switch (this) {
            case ASKED -> "facility.asked";
            case PROMISED -> "facility.promised";
            case DELIVERED -> "facility.delivered";
            case IN_USE -> "facility.inUse";
        };
    }
}
