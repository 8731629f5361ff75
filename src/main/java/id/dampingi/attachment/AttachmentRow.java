package id.dampingi.attachment;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A photo or file with what is known of its record.
 *
 * @param about what the record is called, {@code ""} where that is plain
 * @param date of the record; null for none
 */
public record AttachmentRow(
        Attachment attachment, String about, @Nullable LocalDate date) {
    static AttachmentRow of(Attachment attachment) {
        return new AttachmentRow(attachment, "", null);
    }

    public UUID id() {
        return attachment.id();
    }
}
