package id.dampingi.attachment;

import id.dampingi.attachment.Attachment.Dimension;
import id.dampingi.kit.db.Change;
import id.dampingi.kit.db.Contents;
import id.dampingi.kit.db.Ids;
import id.dampingi.kit.picture.KeptPicture;
import id.dampingi.kit.picture.PictureReader;
import id.dampingi.kit.picture.PictureRefused;
import id.dampingi.kit.task.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Takes in what a user brings. Each file comes in whole or not at all, with the reason why not; those that come in are one
 * change. If that cannot be saved, or the user stops, nothing of it stays.
 */
final class Intake {
    /** Of a file that is kept as it is. */
    static final int MOST_MEGABYTES = 25;

    private static final int MEGABYTE = 1024 * 1024;
    private static final int MOST_NAME = 160;

    /** What came of it; no change when nothing came in. */
    record Taken(Optional<Change> change, List<Refusal> refused) {}

    private record Batch(Owner owner, int next, List<Attachment> added, List<Refusal> refused, List<String> contents) {}

    private final AttachmentStore store;
    private final Clock clock;

    Intake(AttachmentStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Takes up to some seconds a photo: never on the event thread. */
    Taken take(Owner owner, List<Incoming> incoming, Progress progress) {
        List<Attachment> before = store.of(owner);
        int next = before.stream().mapToInt(Attachment::position).max().orElse(-1) + 1;
        var batch = new Batch(owner, next, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Set<String> known = before.stream().map(Attachment::content).collect(Collectors.toSet());
        try {
            for (Incoming one : incoming) {
                if (progress.cancelled()) {
                    store.contents().remove(batch.contents());
                    return new Taken(Optional.empty(), List.of());
                }
                progress.at(batch.added().size() + batch.refused().size(), incoming.size());
                add(batch, one, known);
            }
            Optional<Change> change =
                    batch.added().isEmpty() ? Optional.empty() : Optional.of(store.add(batch.added()));
            return new Taken(change, List.copyOf(batch.refused()));
        } catch (RuntimeException | Error e) {
            store.contents().remove(batch.contents());
            throw e;
        }
    }

    private void add(Batch batch, Incoming one, Set<String> known) {
        try {
            Attachment attachment = kept(batch, one);
            if (known.add(attachment.content())) {
                batch.added().add(attachment);
            } else {
                batch.refused().add(new Refusal(one.name(), "attachment.alreadyHere"));
            }
        } catch (RefusedException e) {
            batch.refused().add(new Refusal(one.name(), e.reasonKey()));
        } catch (IOException e) {
            batch.refused().add(new Refusal(one.name(), "attachment.unreadable"));
        }
    }

    private Attachment kept(Batch batch, Incoming one) throws IOException, RefusedException {
        if (one.picture().isPresent()) {
            return picture(batch, one.name(), one.picture().get().kept());
        }
        Path file = one.file().orElseThrow();
        if (Files.isDirectory(file)) {
            throw new RefusedException("attachment.folder");
        }
        if (Files.size(file) == 0) {
            throw new RefusedException("attachment.empty");
        }
        try {
            return picture(batch, one.name(), PictureReader.read(file));
        } catch (PictureRefused e) {
            return noPicture(batch, one.name(), file, e.reason());
        }
    }

    private Attachment noPicture(Batch batch, String name, Path file, PictureRefused.Reason reason)
            throws IOException, RefusedException {
        switch (reason) {
            case TOO_LARGE -> throw new RefusedException("attachment.tooManyDots");
            case BROKEN -> throw new RefusedException("attachment.broken");
            case NO_PICTURE -> {
                if (FileKind.isPhonePicture(name)) {
                    throw new RefusedException("attachment.phonePicture");
                }
                if (FileKind.isPicture(name)) {
                    throw new RefusedException("attachment.noPicture");
                }
                if (FileKind.isProgram(name)) {
                    throw new RefusedException("attachment.program");
                }
                if (Files.size(file) > (long) MOST_MEGABYTES * MEGABYTE) {
                    throw new RefusedException("attachment.tooLarge");
                }
            }
        }
        return attachment(batch, name, FileKind.mediaType(name), Files.readAllBytes(file), Optional.empty());
    }

    private Attachment picture(Batch batch, String name, KeptPicture picture) {
        Attachment attachment = attachment(batch, name, picture.mediaType(), picture.bytes(), Optional.of(picture));
        store.contents().keepThumbnail(attachment.content(), picture.thumbnail());
        return attachment;
    }

    private Attachment attachment(
            Batch batch, String name, String mediaType, byte[] bytes, Optional<KeptPicture> picture) {
        Contents.Kept kept = store.contents().keep(bytes);
        if (kept.added()) {
            batch.contents().add(kept.hash());
        }
        return new Attachment(
                Ids.next(),
                batch.owner(),
                batch.next() + batch.added().size(),
                "",
                shortened(name),
                mediaType,
                kept.hash(),
                bytes.length,
                picture.map(one -> new Dimension(one.width(), one.height())).orElse(null),
                picture.flatMap(KeptPicture::takenOn).orElse(null),
                LocalDate.now(clock));
    }

    /** Its ending stays. */
    private static String shortened(String name) {
        return name.length() <= MOST_NAME
                ? name
                : name.substring(0, MOST_NAME / 2) + "…" + name.substring(name.length() - MOST_NAME / 2);
    }
}
