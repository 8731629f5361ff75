package id.dampingi.office;

/** Who signs reports. {@code number} is a staff number (NIP or the office's own), printed below the name if given. */
public record Signer(String position, String name, String number) {
    public static final Signer NONE = new Signer("", "", "");

    public boolean isEmpty() {
        return position.isBlank() && name.isBlank();
    }
}
