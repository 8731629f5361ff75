package id.dampingi.indicator;

/** What hangs on indicators and is deleted with them. */
record IndicatorUse(int targets, int measurements) {
    static final IndicatorUse NONE = new IndicatorUse(0, 0);

    boolean isNone() {
        return targets == 0 && measurements == 0;
    }
}
