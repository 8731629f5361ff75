package id.dampingi.attachment;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A photo or a file of a record.
 *
 * @param position among those of the same record
 * @param name of the file as it came
 * @param content names the bytes, see {@link id.dampingi.kit.db.Contents}
 * @param size of the content, in bytes
 * @param dimension null for what is no picture
 * @param takenOn null when it is not known
 */
public record Attachment(
        UUID id,
        Owner owner,
        int position,
        String caption,
        String name,
        String mediaType,
        String content,
        int size,
        @Nullable Dimension dimension,
        @Nullable LocalDate takenOn,
        LocalDate addedOn) {
    /** In dots. */
    public record Dimension(int width, int height) {}

    public boolean isPicture() {
        return dimension != null;
    }

    /** What it is called where it has no caption. */
    public String title() {
        return caption.isEmpty() ? name : caption;
    }

    /** In capital letters: {@code PDF}; {@code ""} for a name without an ending. */
    public String ending() {
        int dot = name.lastIndexOf('.');
        return dot < 1 || name.length() - dot > 6 ? "" : name.substring(dot + 1).toUpperCase(Locale.ROOT);
    }

    /** The name for a file with the content, whose ending tells what it holds: a picture may be kept in another form than it came. */
    public String fileName() {
        if (!isPicture()) {
            return name;
        }
        String stem = ending().isEmpty() ? name : name.substring(0, name.lastIndexOf('.'));
        return stem + (mediaType.equals("image/png") ? ".png" : ".jpg");
    }

    public Attachment captioned(String newCaption) {
        return new Attachment(
                id, owner, position, newCaption.strip(), name, mediaType, content, size, dimension, takenOn, addedOn);
    }

    public Attachment at(int newPosition) {
        return new Attachment(
                id, owner, newPosition, caption, name, mediaType, content, size, dimension, takenOn, addedOn);
    }
}
