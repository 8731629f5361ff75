package id.dampingi.activity;

import id.dampingi.approach.Choice;

/** How long a {@link Period} is. */
enum Span implements Choice {
    MONTH,
    YEAR,
    ALL;

    @Override
    public String key() {
        return switch (this) {
            case MONTH -> "span.month";
            case YEAR -> "span.year";
            case ALL -> "span.all";
        };
    }
}
