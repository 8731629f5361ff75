package id.dampingi.attachment;

/** A file that is not taken. */
final class RefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String reasonKey;

    RefusedException(String reasonKey) {
        super(reasonKey);
        this.reasonKey = reasonKey;
    }

    String reasonKey() {
        return reasonKey;
    }
}
