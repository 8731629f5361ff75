package id.dampingi.member;

import id.dampingi.approach.Choice;

/** How somebody agreed, so that it can be proved. */
public enum ConsentWay implements Choice {
    WRITTEN,
    RECORDED,
    SPOKEN;

    @Override
    public String key() {
        return switch (this) {
            case WRITTEN -> "consentWay.written";
            case RECORDED -> "consentWay.recorded";
            case SPOKEN -> "consentWay.spoken";
        };
    }
}
