package id.dampingi.approach;

/** The techniques of accompaniment; an activity may use none of them. */
public enum Technique implements Choice {
    TOP,
    MONEV,
    FGD;

    @Override
    public String key() {
        return switch (this) {
            case TOP -> "technique.top";
            case MONEV -> "technique.monev";
            case FGD -> "technique.fgd";
        };
    }
}
