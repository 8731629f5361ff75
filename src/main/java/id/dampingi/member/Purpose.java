package id.dampingi.member;

import id.dampingi.approach.Choice;

/** What a person agrees to, each apart from the others (UU 27/2022). */
public enum Purpose implements Choice {
    DATA,
    PHOTO,
    PUBLICATION,
    SHARING;

    @Override
    public String key() {
        return switch (this) {
            case DATA -> "purpose.data";
            case PHOTO -> "purpose.photo";
            case PUBLICATION -> "purpose.publication";
            case SHARING -> "purpose.sharing";
        };
    }
}
