package id.dampingi.report;

import id.dampingi.attachment.MonthPhoto;
import id.dampingi.kit.picture.PictureReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Supplier;
import net.sf.jasperreports.renderers.Renderable;
import net.sf.jasperreports.renderers.SimpleDataRenderer;
import org.jspecify.annotations.Nullable;

/**
 * A photo on paper with the words below it.
 *
 * @param caption what it shows, else what was done
 * @param about what was done, and when
 * @param photo reads it
 */
public record PhotoCell(String caption, String about, Supplier<Optional<byte[]>> photo) {
    static final PhotoCell EMPTY = new PhotoCell("", "", Optional::empty);

    /** At some 180 dots an inch of the 220 points that it is wide: sharp on paper, and sixty of them are a few megabytes. */
    private static final int DOTS = 560;

    static PhotoCell of(MonthPhoto photo, ReportWords w) {
        String title = PrintableText.of(photo.title());
        String caption = PrintableText.of(photo.caption());
        String day = w.date(photo.date());
        return new PhotoCell(
                caption.isEmpty() ? title : caption, caption.isEmpty() ? day : title + " · " + day, photo.picture());
    }

    public boolean isThere() {
        return !about.isEmpty();
    }

    /** Read and made small when its row is laid out, one at a time; null when it is not here. */
    public @Nullable Renderable image() {
        try {
            Optional<byte[]> kept = photo.get();
            return kept.isEmpty()
                    ? null
                    : PictureReader.forPage(kept.get(), DOTS)
                            .map(SimpleDataRenderer::getInstance)
                            .orElse(null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
