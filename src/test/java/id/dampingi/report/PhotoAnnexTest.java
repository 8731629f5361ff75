package id.dampingi.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.activity.Activity;
import id.dampingi.activity.ActivityState;
import id.dampingi.activity.ActivityStore;
import id.dampingi.approach.Approach;
import id.dampingi.attachment.Attachment;
import id.dampingi.attachment.AttachmentStore;
import id.dampingi.attachment.Owner;
import id.dampingi.group.Group;
import id.dampingi.group.GroupStore;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.Ids;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.picture.KeptPicture;
import id.dampingi.kit.picture.PictureReader;
import id.dampingi.kit.picture.TestPictures;
import id.dampingi.kit.task.Progress;
import id.dampingi.support.Make;
import id.dampingi.support.TestData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PhotoAnnexTest {
    private static final YearMonth MONTH = YearMonth.of(2026, 10);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T03:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private final Database database = TestData.inMemory();
    private final Group group = Make.group("KB-01", "Tani Maju");

    @BeforeEach
    void makeAGroup() {
        new GroupStore(database).save(group);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void photosOfWhatWasDoneStandTwoARowWithTheirWords() throws Exception {
        Activity harvest = activity("Panen raya", 12, ActivityState.DONE);
        add(harvest, "Padi ditimbang di balai", TestPictures.photo(600, 800));
        add(harvest, "", TestPictures.jpeg(1600, 1200, 1));
        add(activity("Rapat yang batal", 20, ActivityState.CANCELLED), "Tidak dicetak", TestPictures.jpeg(300, 200, 9));

        try (PDDocument pdf = pdf()) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains(
                            "Foto kegiatan", "Padi ditimbang di balai", "Panen raya · 12 Oktober 2026", "Panen raya\n")
                    .doesNotContain("Tidak dicetak", "Foto tidak ada");
            List<PDImageXObject> images = images(pdf);
            assertThat(images)
                    .hasSize(2)
                    .allSatisfy(image -> assertThat(Math.max(image.getWidth(), image.getHeight()))
                            .isLessThanOrEqualTo(560));
        }
    }

    @Test
    void withoutAPhotoThereIsNoAnnex() throws Exception {
        activity("Panen raya", 12, ActivityState.DONE);

        try (PDDocument pdf = pdf()) {
            assertThat(new PDFTextStripper().getText(pdf)).doesNotContain("Foto kegiatan");
        }
    }

    @Test
    void aPhotoThatIsNotHereIsSaidToBeMissing() throws Exception {
        add(activity("Panen raya", 12, ActivityState.DONE), "Padi", TestPictures.jpeg(400, 300, 1));
        database.contents().remove(database.list("select content from attachment", row -> row.text("content")));

        try (PDDocument pdf = pdf()) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Foto tidak ada di komputer ini", "Padi");
            assertThat(images(pdf)).isEmpty();
        }
    }

    @Test
    void sixtyPhotosAreSomeMegabytesAndTheSameBytesEachTime() throws Exception {
        for (int i = 0; i < 60; i++) {
            add(activity("Kunjungan " + i, 1 + i % 28, ActivityState.DONE), "", TestPictures.jpeg(800, 600, i % 30));
        }
        byte[] first = Files.readAllBytes(save("satu.pdf"));

        assertThat(Files.readAllBytes(save("dua.pdf"))).isEqualTo(first);
        assertThat(first.length).isLessThan(6_000_000);
        try (PDDocument pdf = Loader.loadPDF(first)) {
            assertThat(images(pdf)).hasSize(60);
        }
    }

    private Activity activity(String title, int day, ActivityState state) {
        boolean done = state == ActivityState.DONE;
        var activity = new Activity(
                Ids.next(),
                group.id(),
                MONTH.atDay(day),
                null,
                null,
                "Balai desa",
                title,
                Approach.SOCIAL,
                EnumSet.of(Approach.SOCIAL),
                null,
                done ? 4 : 0,
                done ? 6 : 0,
                "",
                "",
                state,
                done ? "" : "Hujan");
        new ActivityStore(database).save(activity);
        return activity;
    }

    private void add(Activity activity, String caption, byte[] photo) throws Exception {
        KeptPicture kept = PictureReader.read(photo);
        var store = new AttachmentStore(database);
        int position = store.of(Owner.activity(activity.id())).size();
        store.add(List.of(new Attachment(
                Ids.next(),
                Owner.activity(activity.id()),
                position,
                caption,
                "IMG.jpg",
                kept.mediaType(),
                database.contents().keep(kept.bytes()).hash(),
                kept.bytes().length,
                new Attachment.Dimension(kept.width(), kept.height()),
                null,
                LocalDate.now(CLOCK))));
    }

    private PDDocument pdf() throws IOException {
        return Loader.loadPDF(save("laporan.pdf").toFile());
    }

    private Path save(String name) {
        Path file = folder.resolve(name);
        new ReportService(database, CLOCK)
                .saveAs(
                        new ReportOrder(ReportKind.MONTHLY, MONTH, List.of(group.id()), Words.INDONESIAN),
                        file,
                        Progress.NONE);
        return file;
    }

    private static List<PDImageXObject> images(PDDocument pdf) throws IOException {
        var images = new ArrayList<PDImageXObject>();
        for (PDPage page : pdf.getPages()) {
            var resources = page.getResources();
            for (var name : StreamSupport.stream(resources.getXObjectNames().spliterator(), false)
                    .filter(resources::isImageXObject)
                    .toList()) {
                images.add((PDImageXObject) resources.getXObject(name));
            }
        }
        return images;
    }
}
