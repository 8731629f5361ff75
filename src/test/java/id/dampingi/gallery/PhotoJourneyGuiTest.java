package id.dampingi.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.activity.Activity;
import id.dampingi.activity.ActivityState;
import id.dampingi.activity.ActivityStore;
import id.dampingi.attachment.Attachment;
import id.dampingi.attachment.AttachmentStore;
import id.dampingi.attachment.Owner;
import id.dampingi.group.GroupStore;
import id.dampingi.kit.db.DataFile;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.picture.TestPictures;
import id.dampingi.kit.task.Progress;
import id.dampingi.kit.ui.Place;
import id.dampingi.report.ReportKind;
import id.dampingi.report.ReportOrder;
import id.dampingi.report.ReportService;
import id.dampingi.support.TestData;
import id.dampingi.testing.Gui;
import id.dampingi.testing.Wait;
import java.awt.Component;
import java.awt.Dialog;
import java.awt.Toolkit;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.SwingUtilities;
import javax.swing.TransferHandler.TransferSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.fixture.DialogFixture;
import org.assertj.swing.fixture.FrameFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A photo from where it is dropped or pasted, over its caption, to the printed report. */
@Tag("gui")
class PhotoJourneyGuiTest {
    @RegisterExtension
    final Gui gui = new Gui();

    @TempDir
    Path folder;

    private Path file;
    private Activity visit;
    private OpenSample program;
    private FrameFixture window;

    /** What another program hands over. */
    private record Handed(DataFlavor flavor, Object data) implements Transferable {
        @Override
        public DataFlavor[] getTransferDataFlavors() {
            return new DataFlavor[] {flavor};
        }

        @Override
        public boolean isDataFlavorSupported(DataFlavor other) {
            return other.equals(flavor);
        }

        @Override
        public Object getTransferData(DataFlavor other) {
            return data;
        }
    }

    @BeforeEach
    void openTheSample() {
        Words.speak(Words.INDONESIAN);
        SampleFile sample = SampleFile.in(folder);
        file = sample.path();
        try (Database database = sample.open()) {
            UUID group = new GroupStore(database).byCode("BWI-02").orElseThrow().id();
            LocalDate thisMonth = YearMonth.now().atDay(1);
            visit = new ActivityStore(database)
                    .ofGroup(group, 200).stream()
                            .filter(one -> one.state() == ActivityState.DONE
                                    && one.date().isBefore(thisMonth))
                            .findFirst()
                            .orElseThrow();
        }
        program = new OpenSample(gui.robot(), folder);
        program.open(file);
        window = gui.attach(program.window().frame());
    }

    @AfterEach
    void close() {
        program.close();
    }

    @Test
    void fromTheDroppedPhotoToThePrintedReport() throws IOException {
        DialogFixture form = open(Place.of("activity.screen", visit.id()), "activity.editTitle");
        drop(form, file("IMG_0001.JPG", TestPictures.photo(1200, 1600)));
        Wait.until("the dropped photo", () -> photos(form) == 1);

        copy(new Handed(DataFlavor.imageFlavor, TestPictures.scene(900, 600, 12)));
        form.list("attachment.list").focus();
        gui.robot().pressKey(KeyEvent.VK_CONTROL);
        gui.robot().pressAndReleaseKeys(KeyEvent.VK_V);
        gui.robot().releaseKey(KeyEvent.VK_CONTROL);
        Wait.until("the pasted picture", () -> photos(form) == 2);

        caption(form, 0, "Jukung diperiksa sebelum melaut");
        refuse(form);
        look(form);
        deleteAndBringBack(form);
        form.button("form.cancel").click();
        gui.waitForFocus(program.window().frame());
        program.close();

        try (Database database = DataFile.open(file, TestData.AUTHOR)) {
            List<Attachment> kept = new AttachmentStore(database).of(Owner.activity(visit.id()));
            assertThat(kept)
                    .extracting(Attachment::caption)
                    .containsExactlyInAnyOrder("Jukung diperiksa sebelum melaut", "");
            printed(database);
        }
        program = new OpenSample(gui.robot(), folder);
    }

    @Test
    void aPhotoDroppedOnANewActivityWaitsUntilItIsSaved() throws IOException {
        DialogFixture form = open("activity.new");
        drop(form, file("IMG_0002.JPG", TestPictures.photo(600, 800)));
        Wait.until("says what is missing", () -> isShowing(form, "attachment.isWaiting"));
        assertThat(photos(form)).isZero();

        form.textBox("activity.title").setText("Menengok jukung baru");
        form.comboBox("activity.group").selectItem(1);
        form.comboBox("activity.mainApproach").selectItem(1);
        form.button("activity.save").click();
        gui.waitForFocus(program.window().frame());
        program.settle();
        program.close();

        try (Database database = DataFile.open(file, TestData.AUTHOR)) {
            UUID saved = database.first(
                            "select id from activity where title = 'Menengok jukung baru'", row -> row.id("id"))
                    .orElseThrow();
            assertThat(new AttachmentStore(database).of(Owner.activity(saved)))
                    .extracting(Attachment::name)
                    .containsExactly("IMG_0002.JPG");
        }
        program = new OpenSample(gui.robot(), folder);
    }

    @Test
    void photosDroppedOnNewMembersGoToEachOfThem() throws IOException {
        SwingUtilities.invokeLater(() -> program.window().go(Place.of("group.screen", visit.group(), "member")));
        Wait.until(
                "the members",
                () -> gui.robot().finder().findAll(one -> "member.new".equals(one.getName())).stream()
                        .anyMatch(Component::isShowing));
        program.settle();
        var opener = window.button("member.new").target();
        SwingUtilities.invokeLater(opener::doClick);
        DialogFixture form = opened("member.new");
        drop(form, file("IMG_0003.JPG", TestPictures.photo(600, 800)));
        Wait.until("says what is missing", () -> isShowing(form, "attachment.isWaiting"));
        form.textBox("member.name").setText("Wayan Pertama");
        form.button("member.saveAndNew").click();
        Wait.until("the next", () -> form.textBox("member.name").text().isEmpty());

        form.textBox("member.name").setText("Wayan Kedua");
        drop(form, file("IMG_0004.JPG", TestPictures.photo(900, 700)));
        Wait.until("saved at once, with the photo", () -> photos(form) == 1);
        form.button("member.save").click();
        gui.waitForFocus(program.window().frame());
        program.settle();
        program.close();

        try (Database database = DataFile.open(file, TestData.AUTHOR)) {
            assertThat(photosOf(database, "Wayan Pertama")).containsExactly("IMG_0003.JPG");
            assertThat(photosOf(database, "Wayan Kedua")).containsExactly("IMG_0004.JPG");
        }
        program = new OpenSample(gui.robot(), folder);
    }

    private static List<String> photosOf(Database database, String member) {
        UUID id = database.first("select id from member where name = ?", row -> row.id("id"), member)
                .orElseThrow();
        return new AttachmentStore(database)
                .of(Owner.member(id)).stream().map(Attachment::name).toList();
    }

    private void caption(DialogFixture form, int index, String words) {
        choose(form, index);
        gui.robot().pressAndReleaseKeys(KeyEvent.VK_F2);
        form.textBox("attachment.caption").enterText(words);
        form.textBox("attachment.caption").pressAndReleaseKeys(KeyEvent.VK_ENTER);
        Wait.until("the caption", () -> titles(form).contains(words));
        form.requireVisible();
    }

    /** Each says why, and what is there stays. */
    private void refuse(DialogFixture form) throws IOException {
        drop(
                form,
                file("catatan.jpg", "ini catatan".getBytes(StandardCharsets.UTF_8)),
                Files.createDirectories(folder.resolve("Foto Lapangan")));
        Wait.until("the reasons", () -> isShowing(form, "attachment.refused"));
        assertThat(form.textBox("attachment.refused").text()).contains("catatan.jpg", "Foto Lapangan adalah folder");
        assertThat(photos(form)).isEqualTo(2);
        form.button("attachment.understood").click();
        Wait.until("nothing more to say", () -> !isShowing(form, "attachment.refused"));
    }

    private void look(DialogFixture form) {
        choose(form, 0);
        gui.robot().pressAndReleaseKeys(KeyEvent.VK_ENTER);
        Wait.until("the viewer", () -> dialog("attachment.viewer").isPresent());
        DialogFixture viewer = dialog("attachment.viewer").orElseThrow();
        assertThat(viewer.label("attachment.viewer.place").text()).isEqualTo("1 dari 2");
        gui.robot().pressAndReleaseKeys(KeyEvent.VK_RIGHT);
        Wait.until(
                "the next photo",
                () -> "2 dari 2".equals(viewer.label("attachment.viewer.place").text()));
        gui.robot().pressAndReleaseKeys(KeyEvent.VK_ESCAPE);
        gui.waitForFocus(form.target());
        assertThat(form.target().isShowing()).isTrue();
    }

    private void deleteAndBringBack(DialogFixture form) {
        choose(form, 1);
        gui.robot().pressAndReleaseKeys(KeyEvent.VK_DELETE);
        Wait.until("one is gone", () -> photos(form) == 1);
        form.button("attachment.undoDelete").click();
        Wait.until("it is back", () -> photos(form) == 2);
    }

    private void printed(Database database) throws IOException {
        Path pdf = folder.resolve("laporan.pdf");
        var order = new ReportOrder(
                ReportKind.MONTHLY, YearMonth.from(visit.date()), List.of(visit.group()), Words.INDONESIAN);
        new ReportService(database, Clock.systemDefaultZone()).saveAs(order, pdf, Progress.NONE);
        try (var document = Loader.loadPDF(pdf.toFile())) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Foto kegiatan", "Jukung diperiksa sebelum melaut", visit.title());
            var photos = document.getPage(pageWith("Jukung diperiksa sebelum melaut", document))
                    .getResources();
            assertThat(StreamSupport.stream(photos.getXObjectNames().spliterator(), false)
                            .filter(photos::isImageXObject))
                    .hasSize(2);
        }
    }

    private static int pageWith(String text, PDDocument document) throws IOException {
        var stripper = new PDFTextStripper();
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            if (stripper.getText(document).contains(text)) {
                return page - 1;
            }
        }
        throw new AssertionError("no page with " + text);
    }

    private DialogFixture open(Place place, String name) {
        SwingUtilities.invokeLater(() -> program.window().go(place));
        return opened(name);
    }

    private DialogFixture open(String button) {
        GuiActionRunner.execute(() -> program.window().go(Place.of("activity.screen")));
        program.settle();
        var opener = window.button(button).target();
        SwingUtilities.invokeLater(opener::doClick);
        return opened(button);
    }

    private DialogFixture opened(String name) {
        Wait.until("the dialog " + name, () -> dialog(name).isPresent());
        program.settle();
        DialogFixture form = dialog(name).orElseThrow();
        gui.waitForFocus(form.target());
        return form;
    }

    private Optional<DialogFixture> dialog(String name) {
        return gui
                .robot()
                .finder()
                .findAll(component -> name.equals(component.getName()) && component.isShowing())
                .stream()
                .filter(Dialog.class::isInstance)
                .map(Dialog.class::cast)
                .findFirst()
                .map(found -> new DialogFixture(gui.robot(), found));
    }

    private void drop(DialogFixture form, Path... files) {
        var strip = (JComponent) form.panel("attachment.strip").target();
        var handed = new Handed(
                DataFlavor.javaFileListFlavor,
                List.of(files).stream().map(Path::toFile).toList());
        GuiActionRunner.execute(() -> strip.getTransferHandler().importData(new TransferSupport(strip, handed)));
        program.settle();
    }

    private static void copy(Transferable handed) {
        GuiActionRunner.execute(
                () -> Toolkit.getDefaultToolkit().getSystemClipboard().setContents(handed, null));
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private void choose(DialogFixture form, int index) {
        JList<?> list = list(form);
        gui.robot().focusAndWaitForFocusGain(list);
        GuiActionRunner.execute(() -> list.setSelectedIndex(index));
    }

    private static int photos(DialogFixture form) {
        return GuiActionRunner.execute(() -> list(form).getModel().getSize());
    }

    private static JList<?> list(DialogFixture form) {
        return form.robot().finder().findByName(form.target(), "attachment.list", JList.class, false);
    }

    private static String titles(DialogFixture form) {
        return GuiActionRunner.execute(() -> {
            var list = list(form);
            var titles = new StringBuilder();
            for (int i = 0; i < list.getModel().getSize(); i++) {
                titles.append(list.getModel().getElementAt(i)).append('\n');
            }
            return titles.toString();
        });
    }

    private static boolean isShowing(DialogFixture form, String name) {
        return GuiActionRunner.execute(() -> form.robot()
                        .finder()
                        .findAll(form.target(), component -> name.equals(component.getName()) && component.isShowing())
                        .size()
                == 1);
    }
}
