package id.dampingi.office;

import java.util.Arrays;

/** The bytes of a picture, compared by content. */
public final class Logo {
    public static final Logo NONE = new Logo(new byte[0]);

    private final byte[] bytes;

    public Logo(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public boolean isEmpty() {
        return bytes.length == 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Logo logo && Arrays.equals(bytes, logo.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
