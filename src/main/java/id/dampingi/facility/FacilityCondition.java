package id.dampingi.facility;

import id.dampingi.approach.Choice;

/** In what condition a facility was when it was received. */
public enum FacilityCondition implements Choice {
    GOOD,
    SLIGHT_DAMAGE,
    HEAVY_DAMAGE;

    @Override
    public String key() {
        return switch (this) {
            case GOOD -> "facility.good";
            case SLIGHT_DAMAGE -> "facility.slightDamage";
            case HEAVY_DAMAGE -> "facility.heavyDamage";
        };
    }
}
