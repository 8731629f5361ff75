package id.dampingi.ownfield;

import id.dampingi.approach.Choice;
import java.util.Locale;

/** What the office can add fields to. */
public enum OwnRecord implements Choice {
    GROUP("ownField.ofGroup"),
    MEMBER("ownField.ofMember"),
    ACTIVITY("ownField.ofActivity");

    private final String key;

    OwnRecord(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }

    /** The component of the record's draft that holds all of them, as a field of its form. */
    public String formField() {
        return name().toLowerCase(Locale.ROOT) + ".own";
    }
}
