package id.dampingi.ownfield;

import id.dampingi.approach.Choice;

/** What the office can add fields to. */
public enum OwnRecord implements Choice {
    GROUP("ownField.ofGroup", "group.own"),
    MEMBER("ownField.ofMember", "member.own"),
    ACTIVITY("ownField.ofActivity", "activity.own");

    private final String key;
    private final String formField;

    OwnRecord(String key, String formField) {
        this.key = key;
        this.formField = formField;
    }

    @Override
    public String key() {
        return key;
    }

    /** The field of the record's form that holds all of them. */
    public String formField() {
        return formField;
    }
}
