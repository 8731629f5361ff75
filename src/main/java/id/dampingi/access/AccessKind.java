package id.dampingi.access;

import id.dampingi.approach.Choice;

/** What somebody seeks access to. */
public enum AccessKind implements Choice {
    SERVICE,
    INFORMATION,
    SKILL,
    ORGANISATION;

    @Override
    public String key() {
        return switch (this) {
            case SERVICE -> "access.service";
            case INFORMATION -> "access.information";
            case SKILL -> "access.skill";
            case ORGANISATION -> "access.organisation";
        };
    }
}
