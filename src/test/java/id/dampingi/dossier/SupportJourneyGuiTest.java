package id.dampingi.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.OpenProgram;
import id.dampingi.activity.Activity;
import id.dampingi.activity.ActivityState;
import id.dampingi.activity.ActivityStore;
import id.dampingi.approach.Approach;
import id.dampingi.facility.Facility;
import id.dampingi.facility.FacilityStep;
import id.dampingi.facility.FacilityStore;
import id.dampingi.group.Group;
import id.dampingi.group.GroupStore;
import id.dampingi.kit.db.Ids;
import id.dampingi.kit.form.Parse;
import id.dampingi.kit.i18n.Formats;
import id.dampingi.kit.i18n.Words;
import id.dampingi.material.Delivery;
import id.dampingi.material.DeliveryStore;
import id.dampingi.support.Make;
import id.dampingi.testing.Gui;
import id.dampingi.testing.Wait;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.swing.finder.WindowFinder;
import org.assertj.swing.fixture.DialogFixture;
import org.assertj.swing.fixture.FrameFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What a group is given: a material from the catalogue to what was understood, a facility from the request to its paper. */
@Tag("gui")
class SupportJourneyGuiTest {
    @RegisterExtension
    final Gui gui = new Gui();

    @TempDir
    Path folder;

    private final LocalDate today = LocalDate.now();
    private final Group group = Make.group("K-001", "Melati");
    private final Activity meeting = new Activity(
            Ids.next(),
            group.id(),
            today.minusDays(2),
            null,
            null,
            "Balai desa",
            "Pelatihan pembukuan",
            Approach.ECONOMIC,
            Set.of(Approach.ECONOMIC),
            null,
            4,
            9,
            "",
            "",
            ActivityState.DONE,
            "");
    private OpenProgram program;
    private FrameFixture window;

    @BeforeEach
    void open() {
        program = new OpenProgram(gui, folder, Clock.systemDefaultZone(), database -> {
            new GroupStore(database).save(group);
            new ActivityStore(database).save(meeting);
        });
        window = program.window();
    }

    @AfterEach
    void close() {
        program.close();
    }

    @Test
    void aMaterialGoesFromTheCatalogueToWhatWasUnderstood() {
        program.screen("settings.screen");
        window.tabbedPane("settings.tabs").selectTab(Words.text("settings.materials"));
        Wait.until("the catalogue is empty", () -> program.shows("material.empty"));
        window.panel("material.empty").button("material.add").click();
        DialogFixture material = window.dialog("material.add");
        material.textBox("material.title").setText("Buku kas sederhana");
        material.button("material.save").click();
        gui.problem("material.approach").requireText(Words.text("problem.required"));
        material.toggleButton("material.approach.ECONOMIC").click();
        material.button("material.save").click();
        Wait.until(
                "it is in the catalogue", () -> window.table("material.table").rowCount() == 1);
        program.backInWindow();

        program.onlyGroup("group.tabMaterials");
        Wait.until("nothing was delivered", () -> program.shows("delivery.empty"));
        window.panel("delivery.empty").button("delivery.new").click();
        DialogFixture session = window.dialog("delivery.new");
        session.comboBox("delivery.material")
                .selectItem(Words.text("delivery.materialOf", "Buku kas sederhana", "Ekonomis"));
        session.comboBox("delivery.activity").selectItem(Formats.shortDate(meeting.date()) + " · Pelatihan pembukuan");
        session.textBox("delivery.date").requireText(Parse.text(meeting.date()));
        session.textBox("delivery.participants").requireText("13");
        session.textBox("delivery.presenter").setText("Hasan");
        session.textBox("delivery.after").setText("75");
        session.button("delivery.save").click();
        gui.problem("delivery.before").requireText(Words.text("delivery.beforeNeeded"));
        session.textBox("delivery.after").requireText("75");
        session.textBox("delivery.before").setText("40");
        session.button("delivery.save").click();
        Wait.until("it is in the list", () -> sessions().size() == 1);
        program.backInWindow();

        assertThat(sessions().get(0).activity()).isEqualTo(meeting.id());
        assertThat(window.label("delivery.sumsOnly").text()).contains("40%", "75%");
    }

    @Test
    void aFacilityGoesFromTheRequestIntoUseAndOntoPaper() throws IOException {
        program.onlyGroup("group.tabFacilities");
        Wait.until("nothing was asked for", () -> program.shows("facility.empty"));
        window.panel("facility.empty").button("facility.new").click();
        DialogFixture asked = window.dialog("facility.new");
        asked.textBox("facility.name").setText("Pompa air");
        asked.textBox("facility.quantity").setText("2");
        asked.textBox("facility.unit").setText("unit");
        asked.textBox("facility.value").setText("3.200.000");
        asked.textBox("facility.askedOn").setText(Parse.text(today.minusDays(40)));
        asked.button("facility.save").click();
        Wait.until("it is in the list", () -> all().size() == 1);
        program.backInWindow();
        assertThat(only().step()).isEqualTo(FacilityStep.ASKED);

        edit(
                FacilityStep.PROMISED,
                Map.of("promisedOn", Parse.text(today.minusDays(30)), "promisedBy", "Dinas Pertanian"));
        delivered();
        edit(FacilityStep.IN_USE, Map.of("usedSince", Parse.text(today.minusDays(5))));

        window.toggleButton("facility.handovers").click();
        Wait.until("there is no record yet", () -> program.shows("handover.empty"));
        window.panel("handover.empty").button("handover.new").click();
        DialogFixture record = window.dialog("handover.new");
        record.textBox("handover.number").setText("007/BAST/YMS");
        record.textBox("handover.place").setText("Jember");
        record.textBox("handover.giverName").setText("Achmad Fauzan");
        record.textBox("handover.giverPosition").setText("Direktur");
        record.textBox("handover.receiverName").setText("Ani");
        record.textBox("handover.receiverPosition").setText("Ketua");
        record.button("handover.save").click();
        gui.problem("handover.purpose").requireText(Words.text("problem.required"));
        record.textBox("handover.purpose").setText("pengairan demplot");
        record.button("handover.save").click();
        Wait.until("it is saved", () -> only().handoverNumber().equals("007/BAST/YMS"));
        program.backInWindow();

        window.toggleButton("facility.list").click();
        window.label("facility.count").requireText(Words.text("facility.count", 1, 0, 0));
        window.toggleButton("facility.handovers").click();
        window.table("handover.table").selectRows(0);
        window.button("handover.paper").click();
        DialogFixture paper =
                WindowFinder.findDialog("paper.title").withTimeout(20_000).using(gui.robot());
        assertThat(saved(paper))
                .contains("007/BAST/YMS", "Pompa air", "2 unit", "3.200.000", "pengairan demplot")
                .containsIgnoringCase("Terbilang: tiga juta dua ratus ribu rupiah");
        paper.button("paper.close").click();
        program.backInWindow();
    }

    /** Without its condition it is refused, and nothing that was typed is lost. */
    private void delivered() {
        DialogFixture form = edit();
        form.textBox("facility.deliveredOn").setText(Parse.text(today.minusDays(10)));
        form.button("facility.save").click();
        gui.problem("facility.condition").requireText(Words.text("facility.conditionNeeded"));
        form.textBox("facility.deliveredOn").requireText(Parse.text(today.minusDays(10)));
        form.toggleButton("facility.condition.GOOD").click();
        save(form, FacilityStep.DELIVERED);
    }

    private void edit(FacilityStep reached, Map<String, String> fields) {
        DialogFixture form = edit();
        fields.forEach((field, text) -> form.textBox("facility." + field).setText(text));
        save(form, reached);
    }

    private DialogFixture edit() {
        window.table("facility.table").focus().selectRows(0).pressAndReleaseKeys(KeyEvent.VK_ENTER);
        return window.dialog("facility.edit");
    }

    private void save(DialogFixture form, FacilityStep reached) {
        form.button("facility.save").click();
        Wait.until("it is " + reached, () -> only().step() == reached);
        program.backInWindow();
    }

    private String saved(DialogFixture paper) throws IOException {
        Wait.until("it can be saved", () -> paper.button("paper.save").isEnabled());
        paper.button("paper.save").click();
        return program.savedPdf(paper.fileChooser(), folder);
    }

    private List<Delivery> sessions() {
        return new DeliveryStore(program.database()).ofGroup(group.id());
    }

    private List<Facility> all() {
        return new FacilityStore(program.database()).ofGroup(group.id());
    }

    private Facility only() {
        return all().get(0);
    }
}
