package id.dampingi.ownfield;

import id.dampingi.approach.Choice;

/** What is written into a field of the office. */
public enum OwnKind implements Choice {
    TEXT("ownField.text"),
    NUMBER("ownField.number"),
    DATE("ownField.date"),
    CHOICE("ownField.choice"),
    YES_NO("ownField.yesNo");

    private final String key;

    OwnKind(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
