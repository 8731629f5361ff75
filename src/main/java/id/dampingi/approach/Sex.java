package id.dampingi.approach;

/** As counted in attendance lists: L (laki-laki) and P (perempuan). */
public enum Sex implements Choice {
    MALE,
    FEMALE;

    @Override
    public String key() {
        return switch (this) {
            case MALE -> "sex.male";
            case FEMALE -> "sex.female";
        };
    }
}
