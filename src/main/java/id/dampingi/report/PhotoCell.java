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

/** A photo on paper with the words below it. It is read when its row is laid out, and once. */
public final class PhotoCell {
    static final PhotoCell EMPTY = new PhotoCell("", "", Optional::empty);

    /** At some 180 dots an inch of the 220 points that it is wide: sharp on paper, and sixty of them are a few megabytes. */
    private static final int DOTS = 560;

    private final String caption;
    private final String about;
    private final Supplier<Optional<byte[]>> photo;
    private @Nullable Optional<Renderable> read;

    /**
     * @param caption what it shows, else what was done
     * @param about what was done, and when
     * @param photo reads it; empty when it is not here
     */
    private PhotoCell(String caption, String about, Supplier<Optional<byte[]>> photo) {
        this.caption = caption;
        this.about = about;
        this.photo = photo;
    }

    static PhotoCell of(MonthPhoto photo, ReportWords w) {
        String title = PrintableText.of(photo.title());
        String caption = PrintableText.of(photo.caption());
        String day = w.date(photo.date());
        return new PhotoCell(
                caption.isEmpty() ? title : caption, caption.isEmpty() ? day : title + " · " + day, photo.picture());
    }

    public String caption() {
        return caption;
    }

    public String about() {
        return about;
    }

    /** Whether a photo belongs here that is not on this computer. */
    public boolean isMissing() {
        return !about.isEmpty() && image() == null;
    }

    /** Null when it is not here. */
    public @Nullable Renderable image() {
        if (read == null) {
            read = read();
        }
        return read.orElse(null);
    }

    private Optional<Renderable> read() {
        try {
            Optional<byte[]> kept = photo.get();
            return kept.isEmpty()
                    ? Optional.empty()
                    : PictureReader.forPage(kept.get(), DOTS).map(SimpleDataRenderer::getInstance);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
