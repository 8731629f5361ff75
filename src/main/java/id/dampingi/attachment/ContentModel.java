package id.dampingi.attachment;

import id.dampingi.kit.db.Contents;
import id.dampingi.kit.i18n.Failure;
import id.dampingi.kit.picture.KeptPicture;
import id.dampingi.kit.picture.PictureReader;
import id.dampingi.kit.picture.PictureRefused;
import id.dampingi.kit.task.Background;
import id.dampingi.kit.task.Failures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** The contents of photos and files: to be seen, to be saved elsewhere, and to be opened in other programs. */
final class ContentModel {
    private final Contents contents;
    private final OutsideFiles outside;
    private final Background background;
    private final Failures failures;

    ContentModel(Contents contents, OutsideFiles outside, Background background, Failures failures) {
        this.contents = contents;
        this.outside = outside;
        this.background = background;
        this.failures = failures;
    }

    /** Not on the event thread; empty when it is not here. */
    Optional<byte[]> picture(Attachment photo) {
        return contents.read(photo.content());
    }

    /** Not on the event thread; made anew where it is missing, as after a copy was put back. */
    Optional<byte[]> thumbnail(Attachment photo) throws IOException, PictureRefused {
        Optional<byte[]> kept = contents.thumbnail(photo.content());
        if (kept.isPresent()) {
            return kept;
        }
        Optional<byte[]> whole = contents.read(photo.content());
        if (whole.isEmpty()) {
            return Optional.empty();
        }
        KeptPicture again = PictureReader.read(whole.get());
        contents.keepThumbnail(photo.content(), again.thumbnail());
        return Optional.of(again.thumbnail());
    }

    void saveAs(Attachment attachment, Path target, Consumer<Path> saved) {
        background.runAside(
                () -> {
                    try {
                        return Files.write(target, here(attachment));
                    } catch (IOException e) {
                        throw new Failure("attachment.notSaved", e, target);
                    }
                },
                saved,
                failures::tell);
    }

    /** A copy for the desktop's program, see {@link OutsideFiles}. */
    void copyOutside(Attachment attachment, Consumer<Path> open) {
        background.runAside(
                () -> {
                    try {
                        return outside.put(attachment.fileName(), here(attachment));
                    } catch (IOException e) {
                        throw new Failure("attachment.notOpened", e, attachment.name());
                    }
                },
                open,
                failures::tell);
    }

    void tell(Exception e) {
        failures.tell(e);
    }

    private byte[] here(Attachment attachment) {
        return contents.read(attachment.content())
                .orElseThrow(() -> new Failure("attachment.notHere", null, attachment.name()));
    }
}
