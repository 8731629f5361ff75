package id.dampingi.attachment;

import id.dampingi.kit.db.Database;
import id.dampingi.kit.picture.TestPictures;
import id.dampingi.kit.task.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Photos and files as users have them, also those whose content is not here. */
public final class TestAttachments {
    private TestAttachments() {}

    /** A file and a photo that is not here to an activity, some photos to a problem and one to a member. */
    public static void add(Database database, UUID activity, UUID problem, UUID member) {
        try {
            Path folder = Files.createTempDirectory("attachments");
            Path list = Files.writeString(
                    folder.resolve("Daftar hadir dan notulen.docx"), "notulen", StandardCharsets.UTF_8);
            Path tall = Files.write(folder.resolve("IMG_20260817_0930.JPG"), TestPictures.photo(900, 1600));
            Path wide = Files.write(folder.resolve("panorama.jpg"), TestPictures.jpeg(2400, 700, 3));
            var intake = new Intake(new AttachmentStore(database), Clock.systemDefaultZone());
            intake.take(Owner.activity(activity), incoming(list, wide), Progress.NONE);
            intake.take(Owner.problem(problem), incoming(tall, list), Progress.NONE);
            intake.take(Owner.member(member), incoming(tall), Progress.NONE);
            Attachment gone = new AttachmentStore(database)
                    .of(Owner.activity(activity)).stream()
                            .filter(one -> one.name().equals("panorama.jpg"))
                            .findFirst()
                            .orElseThrow();
            database.contents().remove(List.of(gone.content()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Incoming> incoming(Path... files) {
        return List.of(files).stream().map(Incoming::of).toList();
    }
}
