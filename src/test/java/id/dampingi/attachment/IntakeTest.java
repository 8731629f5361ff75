package id.dampingi.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import id.dampingi.activity.ActivityStore;
import id.dampingi.group.Group;
import id.dampingi.group.GroupStore;
import id.dampingi.kit.db.DatabaseException;
import id.dampingi.kit.db.Ids;
import id.dampingi.kit.db.Journal;
import id.dampingi.kit.picture.PastedPicture;
import id.dampingi.kit.picture.Picture;
import id.dampingi.kit.picture.PictureReader;
import id.dampingi.kit.picture.TestPictures;
import id.dampingi.kit.task.Progress;
import id.dampingi.support.Desk;
import id.dampingi.support.Make;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeTest {
    @TempDir
    private Path folder;

    private final Desk desk = new Desk();
    private final AttachmentStore store = new AttachmentStore(desk.database);
    private final Intake intake = new Intake(store, Clock.fixed(Instant.parse("2026-11-24T03:00:00Z"), ZoneOffset.UTC));
    private Owner owner = Owner.activity(Ids.next());

    @BeforeEach
    void makeAnActivity() {
        Group group = Make.group("KB-01", "Tani Maju");
        new GroupStore(desk.database).save(group);
        var activity = Activities.done(group.id(), "Panen raya", LocalDate.of(2026, 11, 20));
        new ActivityStore(desk.database).save(activity);
        owner = Owner.activity(activity.id());
    }

    @Test
    void photosAndFilesComeInAsOneChange() throws IOException {
        Intake.Taken taken = take(
                file("IMG_1.JPG", TestPictures.photo(300, 400)),
                file("daftar.pdf", "%PDF-1.4 daftar".getBytes(StandardCharsets.UTF_8)));

        assertThat(taken.refused()).isEmpty();
        List<Attachment> kept = store.of(owner);
        assertThat(kept).extracting(Attachment::name).containsExactly("IMG_1.JPG", "daftar.pdf");
        assertThat(kept).extracting(Attachment::mediaType).containsExactly("image/jpeg", "application/pdf");
        assertThat(kept.get(0).dimension()).isEqualTo(new Attachment.Dimension(300, 400));
        assertThat(kept.get(0).takenOn()).isEqualTo(LocalDate.of(2026, 8, 17));
        assertThat(kept.get(1).isPicture()).isFalse();
        assertThat(store.contents().read(kept.get(1).content()))
                .contains("%PDF-1.4 daftar".getBytes(StandardCharsets.UTF_8));
        assertThat(store.contents().thumbnail(kept.get(0).content())).isPresent();

        UUID change = taken.change().orElseThrow().id();
        new Journal(desk.database).revert(change, "change.attachmentAdded");
        assertThat(store.of(owner)).isEmpty();
    }

    @Test
    void eachThatCannotBeTakenSaysWhyAndTheOthersComeIn() throws IOException {
        byte[] photo = TestPictures.jpeg(800, 600, 1);
        Intake.Taken taken = take(
                file("baik.jpg", photo),
                file("potong.jpg", Arrays.copyOf(photo, photo.length / 2)),
                file("raksasa.jpg", TestPictures.header(60_000, 60_000)),
                file("catatan.jpg", "ini catatan rapat".getBytes(StandardCharsets.UTF_8)),
                file("ponsel.heic", "....ftypheic".getBytes(StandardCharsets.UTF_8)),
                file("kosong.png", new byte[0]),
                file("pasang.exe", new byte[] {'M', 'Z', 1, 2}),
                file("film.mp4", new byte[Intake.MOST_MEGABYTES * 1024 * 1024 + 1]),
                Files.createDirectory(folder.resolve("Foto Lapangan")),
                folder.resolve("hilang.jpg"),
                file("sama.jpg", photo));

        assertThat(store.of(owner)).extracting(Attachment::name).containsExactly("baik.jpg");
        assertThat(taken.refused())
                .extracting(Refusal::name, Refusal::reasonKey)
                .containsExactly(
                        tuple("potong.jpg", "attachment.broken"),
                        tuple("raksasa.jpg", "attachment.tooManyDots"),
                        tuple("catatan.jpg", "attachment.noPicture"),
                        tuple("ponsel.heic", "attachment.phonePicture"),
                        tuple("kosong.png", "attachment.empty"),
                        tuple("pasang.exe", "attachment.program"),
                        tuple("film.mp4", "attachment.tooLarge"),
                        tuple("Foto Lapangan", "attachment.folder"),
                        tuple("hilang.jpg", "attachment.unreadable"),
                        tuple("sama.jpg", "attachment.alreadyHere"));
        assertThat(taken.refused())
                .allSatisfy(refusal ->
                        assertThat(refusal.text()).startsWith(refusal.name()).doesNotContain("{"));
        assertThat(new Refusal("film.mp4", "attachment.tooLarge").text()).contains("25 MB");
    }

    @Test
    void whenNothingComesInThereIsNothingToUndo() throws IOException {
        Intake.Taken taken = take(file("kosong.jpg", new byte[0]));

        assertThat(taken.change()).isEmpty();
        assertThat(desk.database.list("select 1 from change where name like 'change.attachment%'", row -> 1))
                .isEmpty();
    }

    @Test
    void theSamePhotoOfTwoRecordsIsKeptOnce() throws IOException {
        Path photo = file("foto.jpg", TestPictures.jpeg(400, 300, 1));
        take(photo);
        String content = store.of(owner).get(0).content();
        Group other = Make.group("KB-02", "Mina Jaya");
        new GroupStore(desk.database).save(other);
        var activity = Activities.done(other.id(), "Rapat", LocalDate.of(2026, 11, 21));
        new ActivityStore(desk.database).save(activity);
        owner = Owner.activity(activity.id());

        take(photo);

        assertThat(store.of(owner)).extracting(Attachment::content).containsExactly(content);
        assertThat(store.contents().missing(List.of(content))).isEmpty();
        store.delete(List.of(store.of(owner).get(0).id()));
        assertThat(store.contents().read(content)).isPresent();
    }

    @Test
    void aPhotoThatWasDeletedComesBackWithItsContent() throws IOException {
        take(file("foto.jpg", TestPictures.jpeg(400, 300, 1)));
        Attachment photo = store.of(owner).get(0);

        UUID change =
                new ActivityStore(desk.database).delete(List.of(owner.record())).id();
        assertThat(store.of(owner)).isEmpty();
        new Journal(desk.database).revert(change, "change.activityDeleted");

        assertThat(store.of(owner)).containsExactly(photo);
        assertThat(store.contents().read(photo.content())).isPresent();
    }

    @Test
    void whatWasStoppedLeavesNothing() throws IOException {
        var stopped = new Progress() {
            private int seen;

            @Override
            public void at(int count, int total) {
                seen++;
            }

            @Override
            public boolean cancelled() {
                return seen == 2;
            }
        };
        List<Incoming> incoming =
                Stream.of(1, 2, 3).map(this::photo).map(Incoming::of).toList();

        Intake.Taken taken = intake.take(owner, incoming, stopped);

        assertThat(taken.change()).isEmpty();
        assertThat(store.of(owner)).isEmpty();
        assertThat(stored()).isZero();
    }

    @Test
    void whatCannotBeSavedLeavesNothing() {
        Owner gone = Owner.activity(Ids.next());

        assertThatExceptionOfType(DatabaseException.class)
                .isThrownBy(() -> intake.take(gone, List.of(Incoming.of(photo(1))), Progress.NONE));

        assertThat(stored()).isZero();
    }

    @Test
    void aPastedPictureIsKeptAsItIs() throws Exception {
        var image = TestPictures.scene(640, 480, 2);

        intake.take(owner, List.of(Incoming.of(new PastedPicture(image), "Tempelan.png")), Progress.NONE);

        Attachment kept = store.of(owner).get(0);
        assertThat(kept.mediaType()).isEqualTo("image/png");
        var back = Picture.read(store.contents().read(kept.content()).orElseThrow())
                .orElseThrow();
        assertThat(back.getRGB(10, 10)).isEqualTo(image.getRGB(10, 10));
    }

    @Test
    void theyStandInTheOrderThatTheUserGives() throws IOException {
        take(photo(1), photo(2), photo(3));
        List<Attachment> before = store.of(owner);

        store.order(List.of(before.get(2), before.get(0), before.get(1)));
        store.caption(store.of(owner).get(0).captioned("  Panen padi  "));
        take(photo(4));

        assertThat(store.of(owner))
                .extracting(Attachment::title)
                .containsExactly("Panen padi", "foto-1.jpg", "foto-2.jpg", "foto-4.jpg");
    }

    private int stored() {
        return (int) Stream.of(1, 2, 3)
                .map(this::photo)
                .filter(file -> {
                    try {
                        byte[] bytes = PictureReader.read(file).bytes();
                        return !store.contents().keep(bytes).added();
                    } catch (Exception e) {
                        throw new AssertionError(e);
                    }
                })
                .count();
    }

    private Path photo(int seed) {
        try {
            return file("foto-" + seed + ".jpg", TestPictures.jpeg(200, 150, seed * 5));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private Intake.Taken take(Path... files) {
        return intake.take(owner, Stream.of(files).map(Incoming::of).toList(), Progress.NONE);
    }
}
