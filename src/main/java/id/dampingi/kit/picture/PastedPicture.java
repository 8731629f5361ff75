package id.dampingi.kit.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;

/** A picture that is no file, such as one from the clipboard; made into one that is kept only when that is asked for. */
public final class PastedPicture {
    private final BufferedImage image;

    public PastedPicture(BufferedImage image) {
        this.image = image;
    }

    /** Takes up to a second. */
    public KeptPicture kept() throws IOException {
        return PictureReader.of(image);
    }
}
