package id.dampingi.kit.picture;

import com.twelvemonkeys.imageio.metadata.Directory;
import com.twelvemonkeys.imageio.metadata.Entry;
import com.twelvemonkeys.imageio.metadata.exif.EXIF;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEG;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegment;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegmentUtil;
import com.twelvemonkeys.imageio.metadata.tiff.TIFF;
import com.twelvemonkeys.imageio.metadata.tiff.TIFFReader;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * The little of a JPEG's metadata that is of use. The rest, such as where it was taken, is not even read.
 *
 * @param orientation how it lies, 1 for upright
 * @param progressive whether it is decoded as a whole
 */
record Exif(int orientation, Optional<LocalDate> takenOn, boolean progressive) {
    static final Exif NONE = new Exif(1, Optional.empty(), false);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu:MM:dd", Locale.ROOT);
    private static final int DAY_LENGTH = 10;

    /** Photos without metadata, or with metadata that cannot be read, are photos all the same. */
    static Exif of(ImageInputStream in) {
        boolean progressive = false;
        try {
            List<JPEGSegment> segments = JPEGSegmentUtil.readSegments(in, JPEGSegmentUtil.ALL_SEGMENTS);
            progressive = segments.stream().anyMatch(segment -> segment.marker() == JPEG.SOF2);
            for (JPEGSegment segment : segments) {
                if (segment.marker() == JPEG.APP1 && "Exif".equals(segment.identifier())) {
                    return read(segment, progressive);
                }
            }
        } catch (IOException | RuntimeException e) {
            return new Exif(1, Optional.empty(), progressive);
        }
        return new Exif(1, Optional.empty(), progressive);
    }

    private static Exif read(JPEGSegment segment, boolean progressive) throws IOException {
        try (InputStream data = segment.data()) {
            // A byte that fills up the identifier.
            data.skipNBytes(1);
            Directory tiff = new TIFFReader().read(new MemoryCacheImageInputStream(data));
            Entry orientation = tiff.getEntryById(TIFF.TAG_ORIENTATION);
            int turned = orientation != null && orientation.getValue() instanceof Number number ? number.intValue() : 1;
            return new Exif(turned, takenOn(tiff), progressive);
        }
    }

    private static Optional<LocalDate> takenOn(Directory tiff) {
        Entry below = tiff.getEntryById(TIFF.TAG_EXIF_IFD);
        if (below == null || !(below.getValue() instanceof Directory exif)) {
            return Optional.empty();
        }
        Entry taken = exif.getEntryById(EXIF.TAG_DATE_TIME_ORIGINAL);
        String text = taken == null ? "" : taken.getValueAsString();
        try {
            return text.length() < DAY_LENGTH
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(text.substring(0, DAY_LENGTH), DAY));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
