package id.dampingi.facility;

/** Somebody who signs a hand-over, with the position in which it is done; the witness may be nobody. */
public record Party(String name, String position) {
    public static final Party NOBODY = new Party("", "");

    public boolean isNobody() {
        return name.isBlank();
    }
}
