package id.dampingi.facility;

import id.dampingi.approach.Choice;

/** What sort of thing a facility is. */
public enum FacilityKind implements Choice {
    TOOL,
    SEED,
    BOOK,
    ROOM,
    MONEY,
    OTHER;

    @Override
    public String key() {
        return switch (this) {
            case TOOL -> "facility.tool";
            case SEED -> "facility.seed";
            case BOOK -> "facility.book";
            case ROOM -> "facility.room";
            case MONEY -> "facility.money";
            case OTHER -> "facility.other";
        };
    }
}
