package id.dampingi.shell;

import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.OpenProgram;
import id.dampingi.group.Group;
import id.dampingi.group.GroupStore;
import id.dampingi.kit.db.Ids;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Place;
import id.dampingi.ownfield.OwnField;
import id.dampingi.ownfield.OwnFieldStore;
import id.dampingi.ownfield.OwnKind;
import id.dampingi.ownfield.OwnRecord;
import id.dampingi.ownfield.OwnValues;
import id.dampingi.region.Region;
import id.dampingi.support.Make;
import id.dampingi.testing.Gui;
import id.dampingi.testing.Wait;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.swing.JTable;
import org.assertj.swing.data.TableCell;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.finder.JFileChooserFinder;
import org.assertj.swing.fixture.DialogFixture;
import org.assertj.swing.fixture.FrameFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** An office adds a field: it is filled in, listed, narrows the list, is changed for many, imported and printed. */
@Tag("gui")
class OwnFieldJourneyGuiTest {
    private static final Region PLACE =
            new Region("Sumberbulu", "Songgon", "Kabupaten Banyuwangi", "Jawa Timur", "35.10.19.2008");

    @RegisterExtension
    final Gui gui = new Gui();

    @TempDir
    Path folder;

    private final OwnField ground = new OwnField(
            Ids.next(), OwnRecord.GROUP, "Status lahan", OwnKind.CHOICE, List.of("Milik", "Sewa"), 1, true, true);
    private final Group known =
            Make.group("KD-01", "Tani Makmur").at(PLACE).with(OwnValues.NONE.with(ground.id(), "Sewa"));
    private OpenProgram program;
    private FrameFixture window;

    @BeforeEach
    void open() {
        program = new OpenProgram(gui, folder, Clock.systemDefaultZone(), empty -> {
            new OwnFieldStore(empty).save(ground);
            new GroupStore(empty).save(known);
        });
        window = program.window();
    }

    @AfterEach
    void close() {
        program.close();
    }

    @Test
    void anAddedFieldIsFilledInListedChangedTogetherImportedAndPrinted() throws IOException {
        program.go(new Place("settings.screen", Optional.empty(), "settings.ownFields"));
        Wait.until("the fields", () -> window.table("ownField.table").rowCount() == 1);
        window.button("ownField.add").click();
        DialogFixture field = program.dialog("ownField.add");
        field.textBox("ownField.name").setText("Luas lahan (ha)");
        field.toggleButton("ownField.kind.NUMBER").click();
        field.checkBox("ownField.inReport").check();
        field.button("ownField.save").click();
        program.backInWindow();
        Wait.until("the field is there", () -> window.table("ownField.table").rowCount() == 2);
        OwnField added = new OwnFieldStore(program.database()).all().get(1);

        program.screen("group.screen");
        window.button("group.new").click();
        DialogFixture group = program.dialog("group.new");
        group.textBox("group.name").setText("Tani Mekar");
        group.textBox("group.own." + added.id()).setText("luas");
        group.button("group.save").click();
        Wait.until("it says what is wrong", () -> program.shows("group.own." + added.id() + ".problem"));
        group.textBox("group.own." + added.id()).requireText("luas").setText("12,5");
        group.button("group.save").click();
        Wait.until("the group's page", () -> program.shows("group.back"));

        window.button("group.back").click();
        Wait.until("both groups are listed", () -> window.table("group.table").rowCount() == 2);
        assertThat(Arrays.stream(window.table("group.table").contents()).map(Arrays::asList))
                .anySatisfy(row -> assertThat(row).contains("KD-02", "12,5"))
                .anySatisfy(row -> assertThat(row).contains("Sewa"));
        assertThat(shownOf("Capaian"))
                .as("what was there before stays in sight")
                .isEqualTo(Shown.WHOLE);
        narrowedAndChangedTogether(added);
        imported(added);
        assertThat(printed()).contains("Luas lahan (ha) 9,25", "Status lahan Sewa");
    }

    private void imported(OwnField added) throws IOException {
        Path sheet = Files.writeString(
                folder.resolve("lahan.csv"), "Kode;Nama kelompok;Luas lahan (ha)\nKD-01;Tani Makmur;9,25\n");
        gui.robot().pressAndReleaseKey(KeyEvent.VK_I, InputEvent.CTRL_MASK);
        DialogFixture wizard = program.dialog("exchange.screen");
        wizard.button("exchange.choose").click();
        JFileChooserFinder.findFileChooser("exchange.choose.chooser")
                .withTimeout(30_000)
                .using(gui.robot())
                .selectFile(sheet.toFile())
                .approve();
        Wait.until("the file is read", () -> wizard.button("exchange.next").isEnabled());
        wizard.button("exchange.next").click();
        wizard.comboBox("own:luas lahan (ha)").requireSelection("Luas lahan (ha)");
        wizard.button("exchange.next").click();
        Wait.until("the check is over", () -> wizard.button("exchange.next").isEnabled());
        wizard.button("exchange.next").click();
        Wait.until("it is imported", () -> "9,25".equals(said(added)));
        Wait.until(
                "it says so",
                () -> "Selesai".equals(wizard.button("exchange.next").text()));
        wizard.button("exchange.next").click();
        program.backInWindow();
    }

    private String said(OwnField field) {
        return new GroupStore(program.database())
                .byId(known.id())
                .map(group -> field.shown(group.own().of(field.id()), Words.INDONESIAN))
                .orElse("");
    }

    /** The monthly report of the group that was there from the beginning. */
    private String printed() throws IOException {
        program.go(new Place("report.screen", Optional.of(known.id()), ""));
        Wait.until("a page", () -> window.label("report.page").text().startsWith("Halaman 1 dari"));
        window.button("report.checkNone").click();
        window.textBox("report.search").setText("KD-01");
        Wait.until("the group", () -> window.table("report.groups").rowCount() == 1);
        window.table("report.groups").cell(TableCell.row(0).column(0)).click();
        window.button("report.save").click();
        return program.savedPdf(window.fileChooser(), folder);
    }

    private void narrowedAndChangedTogether(OwnField added) {
        window.comboBox("ownField.filter.filter").selectItem("Status lahan: Sewa");
        Wait.until("the one on rented land", () -> window.table("group.table").rowCount() == 1);
        window.table("group.table").selectRows(0);
        window.button("bulk.change").click();
        DialogFixture bulk = program.dialog("bulk.change");
        bulk.comboBox("bulk.field").selectItem("Luas lahan (ha)");
        bulk.textBox("group.own." + added.id()).setText("7");
        Wait.until("what would change", () -> bulk.table("bulk.table").rowCount() == 1);
        bulk.button("bulk.apply").click();
        program.backInWindow();
        Wait.until(
                "it is changed",
                () -> List.of(window.table("group.table").contents()[0]).contains("7"));
    }

    @Test
    void lookingAtAGroupChangesNothing() {
        new GroupStore(program.database())
                .save(Make.group("KD-00", "Anggrek")
                        .at(new Region("Alasbuluh", "Blimbingsari", "Kabupaten Aceh", "Aceh", "35.10.18.2003")));
        program.go(Place.of("group.screen", known.id(), "identity"));
        Wait.until(
                "the group is shown",
                () -> PLACE.code().equals(window.textBox("group.region").text()));
        program.settle();

        window.textBox("group.region").requireText(PLACE.code());
        window.textBox("group.district").requireText(PLACE.district());
        window.comboBox("group.own." + ground.id()).requireSelection("Sewa");
        window.button("group.save").requireDisabled();
    }

    private enum Shown {
        WHOLE,
        CUT
    }

    /** How a column of the list of groups stands in the part of it that is in sight. */
    private Shown shownOf(String title) {
        return GuiActionRunner.execute(() -> {
            JTable table = window.table("group.table").target();
            int column = table.getColumnModel().getColumnIndex(title);
            return table.getVisibleRect().contains(table.getCellRect(0, column, false)) ? Shown.WHOLE : Shown.CUT;
        });
    }
}
