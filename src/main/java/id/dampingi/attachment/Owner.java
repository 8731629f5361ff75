package id.dampingi.attachment;

import java.util.UUID;

/** The record that photos and files belong to. */
public record Owner(Kind kind, UUID record) {
    /** What can have photos and files. */
    public enum Kind {
        ACTIVITY,
        PROBLEM,
        MEMBER
    }

    public static Owner activity(UUID id) {
        return new Owner(Kind.ACTIVITY, id);
    }

    public static Owner problem(UUID id) {
        return new Owner(Kind.PROBLEM, id);
    }

    public static Owner member(UUID id) {
        return new Owner(Kind.MEMBER, id);
    }
}
