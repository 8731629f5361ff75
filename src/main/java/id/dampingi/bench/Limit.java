package id.dampingi.bench;

/** What a figure must not pass. */
record Limit(Kind kind, double most) {
    enum Kind {
        NONE,
        /** So many times the floor, by the clock. */
        TIMES_FLOOR,
        /** So many milliseconds of processor time in 95 of 100. */
        PROCESSOR
    }

    static final Limit NONE = new Limit(Kind.NONE, 0);

    static Limit timesFloor(double most) {
        return new Limit(Kind.TIMES_FLOOR, most);
    }

    static Limit processor(double milliseconds) {
        return new Limit(Kind.PROCESSOR, milliseconds);
    }

    boolean isMet(Figure figure) {
        return switch (kind) {
            case NONE -> true;
            case TIMES_FLOOR -> figure.ratio().orElseThrow() <= most;
            case PROCESSOR -> figure.time().cpuP95() <= most;
        };
    }
}
