package id.dampingi.kit.picture;

import com.twelvemonkeys.imageio.stream.BufferedFileImageInputStream;
import id.dampingi.kit.picture.PictureRefused.Reason;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Makes the picture that is kept of one that a user brings. Its size is looked at before its dots, and of a very large one
 * only every second or third dot is decoded, so that a hundred million of them fit into the memory of a small computer.
 */
public final class PictureReader {
    /** Of the longer side of what is kept: sharp on a page and on a screen. */
    static final int LONGEST = 2000;

    /** Decoded row by row, whatever their number. */
    private static final long MOST_IN_ROWS = 250_000_000;

    /** The decoder holds all of them at once, in two bytes or more for each of three colours. */
    private static final long MOST_PROGRESSIVE = 50_000_000;

    private static final long MOST_WHOLE = 24_000_000;
    private static final double DECODED = 20_000_000;

    static {
        // Else parts of pictures would be written to the folder for temporary files.
        ImageIO.setUseCache(false);
    }

    private PictureReader() {}

    /**
     * Takes up to some seconds.
     *
     * @throws PictureRefused also if it is no picture at all
     */
    public static KeptPicture read(Path file) throws IOException, PictureRefused {
        try (ImageInputStream in = new BufferedFileImageInputStream(file.toFile())) {
            return read(in);
        }
    }

    public static KeptPicture read(byte[] bytes) throws IOException, PictureRefused {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            return read(in);
        }
    }

    /** Of a picture that is no file, such as one from the clipboard. */
    public static KeptPicture of(BufferedImage image) throws IOException {
        return kept(Scaling.upright(image, 1, LONGEST), Optional.empty(), "png");
    }

    /** A kept picture as a JPEG for a page, which holds no more dots than it is printed with; empty for what is no picture. */
    public static Optional<byte[]> forPage(byte[] kept, int longest) throws IOException {
        Optional<BufferedImage> image = Picture.read(kept);
        return image.isEmpty()
                ? Optional.empty()
                : Optional.of(Encoded.jpeg(Scaling.fit(image.get(), longest)).bytes());
    }

    private static KeptPicture read(ImageInputStream in) throws IOException, PictureRefused {
        Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
        if (!readers.hasNext()) {
            throw new PictureRefused(Reason.NO_PICTURE);
        }
        ImageReader reader = readers.next();
        try {
            String format = reader.getFormatName().toLowerCase(Locale.ROOT);
            Exif exif = format.equals("jpeg") ? Exif.of(in) : Exif.NONE;
            in.seek(0);
            reader.setInput(in, false, true);
            BufferedImage image = decode(reader, most(format, exif));
            return kept(Scaling.upright(image, exif.orientation(), LONGEST), exif.takenOn(), format);
        } catch (IOException | RuntimeException e) {
            // Decoders answer to damage with exceptions of every sort.
            throw refused(Reason.BROKEN, e);
        } finally {
            reader.dispose();
        }
    }

    private static long most(String format, Exif exif) {
        return switch (format) {
            case "jpeg" -> exif.progressive() ? MOST_PROGRESSIVE : MOST_IN_ROWS;
            case "png" -> MOST_IN_ROWS;
            default -> MOST_WHOLE;
        };
    }

    private static BufferedImage decode(ImageReader reader, long most) throws IOException, PictureRefused {
        long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
        if (pixels > most) {
            throw new PictureRefused(Reason.TOO_LARGE);
        }
        ImageReadParam param = reader.getDefaultReadParam();
        int every = Math.max(1, (int) Math.ceil(Math.sqrt(pixels / DECODED)));
        param.setSourceSubsampling(every, every, 0, 0);
        var cut = new AtomicBoolean();
        reader.addIIOReadWarningListener((from, warning) -> {
            String text = warning.toLowerCase(Locale.ROOT);
            if (text.contains("truncated") || text.contains("premature") || text.contains("eof")) {
                cut.set(true);
            }
        });
        BufferedImage image = reader.read(0, param);
        if (cut.get()) {
            // The rest would be grey, as after a copy that broke off.
            throw new PictureRefused(Reason.BROKEN);
        }
        return image;
    }

    static KeptPicture kept(BufferedImage image, Optional<LocalDate> takenOn, String format) throws IOException {
        Encoded best = Encoded.best(image, format);
        return new KeptPicture(
                best.bytes(),
                best.mediaType(),
                image.getWidth(),
                image.getHeight(),
                Encoded.thumbnail(image).bytes(),
                takenOn);
    }

    private static PictureRefused refused(Reason reason, Exception cause) {
        var refused = new PictureRefused(reason);
        refused.initCause(cause);
        return refused;
    }
}
