package id.dampingi.principle;

import id.dampingi.approach.Choice;

/** What the first principle asks: from, by and for the community. */
public enum Question implements Choice {
    FROM,
    BY,
    FOR;

    @Override
    public String key() {
        return switch (this) {
            case FROM -> "principle.from";
            case BY -> "principle.by";
            case FOR -> "principle.for";
        };
    }
}
