package id.dampingi.problem;

import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.OpenProgram;
import id.dampingi.activity.Activity;
import id.dampingi.activity.ActivityStore;
import id.dampingi.approach.Approach;
import id.dampingi.approach.Part;
import id.dampingi.approach.Principles;
import id.dampingi.approach.Side;
import id.dampingi.group.Group;
import id.dampingi.group.GroupStore;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.form.Parse;
import id.dampingi.kit.i18n.Formats;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.task.Progress;
import id.dampingi.plan.PlanItem;
import id.dampingi.plan.PlanState;
import id.dampingi.plan.PlanStore;
import id.dampingi.report.ReportKind;
import id.dampingi.report.ReportOrder;
import id.dampingi.report.ReportService;
import id.dampingi.support.Make;
import id.dampingi.testing.Gui;
import id.dampingi.testing.Wait;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.swing.fixture.DialogFixture;
import org.assertj.swing.fixture.FrameFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** From a problem raised in a visit to a solved outcome on the monthly report. */
@Tag("gui")
class ProblemJourneyGuiTest {
    private static final String PROBLEM = "Sumur kering setiap Agustus";

    @RegisterExtension
    final Gui gui = new Gui();

    @TempDir
    Path folder;

    private final Group group = Make.group("K-001", "Melati");
    private final LocalDate today = LocalDate.now();
    private OpenProgram program;
    private Database database;
    private ActivityStore activities;
    private FrameFixture window;

    @BeforeEach
    void openWindow() {
        program = new OpenProgram(gui, folder, Clock.systemDefaultZone(), empty -> new GroupStore(empty).save(group));
        database = program.database();
        activities = new ActivityStore(database);
        window = program.window();
        program.screen("activity.screen");
    }

    @AfterEach
    void close() {
        program.close();
    }

    @Test
    void fromAProblemRaisedInAVisitToASolvedOutcome() throws IOException {
        raiseInAVisit();
        Activity visit = activities.ofGroup(group.id(), 9).get(0);
        assertThat(visit.remark()).isEqualTo("Dilanjutkan bulan depan");
        assertThat(way().problem().activity()).isEqualTo(visit.id());
        assertThat(way().problem().approach()).isEqualTo(Approach.SOCIAL);

        program.screen("problem.screen");
        Wait.until("the card", () -> window.list("problem.column.PROBLEM.cards").contents().length == 1);
        window.list("problem.column.PROBLEM.cards").clickItem(0);
        Wait.until("the problem's page", () -> program.shows("problem.next"));
        decideTooEarly();
        alternative();
        decide();
        plan();
        planBecomesAnActivity();
        solve();

        MonthProblem solved = Objects.requireNonNull(new ProblemMonthStore(database)
                        .ofMonth(List.of(group.id()), YearMonth.from(today))
                        .get(group.id()))
                .get(0);
        assertThat(solved.problem().statement()).isEqualTo(PROBLEM);
        assertThat(solved.outcome().orElseThrow().result()).isEqualTo(OutcomeResult.SOLVED);
        assertThat(solved.chosen().orElseThrow().statement()).isEqualTo("Sumur bor bersama");
        assertThat(solved.plansDone()).isEqualTo(1);
        assertThat(solved.progress().skipped()).containsExactly(Step.CAUSES);
        window.label("problemStep.causes.open").requireText("Penyebab belum dicatat");
        assertThat(report())
                .contains(
                        PROBLEM,
                        "Sumur bor bersama",
                        Words.text(OutcomeResult.SOLVED.key()),
                        Words.text(Step.CAUSES.openKey()));
    }

    private String report() throws IOException {
        Path file = folder.resolve("laporan.pdf");
        new ReportService(database, Clock.systemDefaultZone())
                .saveAs(
                        new ReportOrder(
                                ReportKind.MONTHLY, YearMonth.from(today), List.of(group.id()), Words.INDONESIAN),
                        file,
                        Progress.NONE);
        try (var pdf = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    /** What was typed of the visit is saved with the problem, and the form of the visit stays open for the rest. */
    private void raiseInAVisit() {
        window.robot().pressKey(KeyEvent.VK_CONTROL);
        window.robot().pressAndReleaseKeys(KeyEvent.VK_N);
        window.robot().releaseKey(KeyEvent.VK_CONTROL);
        DialogFixture visit = program.dialog("activity.new");
        visit.textBox("activity.title").setText("Kunjungan rumah");
        visit.button("activity.saveAndRaise").click();
        gui.problem("activity.group").requireVisible();
        assertThat(visit.textBox("activity.title").text()).isEqualTo("Kunjungan rumah");
        visit.comboBox("activity.group").selectItem("Melati (K-001)");
        visit.comboBox("activity.mainApproach").selectItem("Sosial");
        visit.button("activity.saveAndRaise").click();

        DialogFixture problem = program.dialog("problem.new");
        problem.textBox("problem.statement").setText(PROBLEM);
        problem.button("problem.save").click();
        Wait.until("the problem is saved", () -> count("problem") == 1);
        gui.waitForFocus(visit.target());
        visit.textBox("activity.remark").setText("Dilanjutkan bulan depan");
        visit.button("activity.save").click();
        Wait.until(
                "the visit is saved",
                () -> activities.ofGroup(group.id(), 9).stream()
                        .anyMatch(activity -> !activity.remark().isEmpty()));
        gui.waitForFocus(window.target());
    }

    private void decideTooEarly() {
        press("decision.new");
        DialogFixture form = program.dialog("decision.title");
        form.textBox("decision.statement").setText("Mengebor sumur");
        form.comboBox("decision.way").selectItem("Mufakat");
        form.textBox("decision.decidedBy").setText("Rapat warga");
        form.button("decision.save").click();
        gui.problem("decision.reason").requireText(Words.text("decision.withoutAlternative"));
        form.textBox("decision.statement").requireText("Mengebor sumur");
        form.button("form.cancel").click();
        gui.waitForFocus(window.target());
    }

    private void alternative() {
        press("alternative.new");
        DialogFixture form = program.dialog("alternative.new");
        form.textBox("alternative.statement").setText("Sumur bor bersama");
        form.textBox("alternative.support").setText("18");
        form.button("alternative.save").click();
        gui.problem("alternative.participants").requireVisible();
        form.textBox("alternative.participants").setText("20");
        form.button("alternative.save").click();
        closed(() -> !way().alternatives().isEmpty());
    }

    private void decide() {
        press("decision.new");
        DialogFixture form = program.dialog("decision.title");
        form.comboBox("decision.alternative").selectItem("Sumur bor bersama");
        form.comboBox("decision.way").selectItem("Mufakat");
        form.textBox("decision.decidedBy").setText("Rapat warga");
        form.button("decision.save").click();
        closed(() -> way().decision().isPresent());
    }

    private void plan() {
        press("plan.new");
        DialogFixture form = program.dialog("plan.new");
        form.textBox("plan.plan").setText("Gotong royong mengebor sumur");
        form.textBox("plan.due").setText(Parse.text(today));
        form.toggleButton("plan.initiatedBy.COMMUNITY").click();
        form.toggleButton("plan.facilitatorPart.FACILITATED").click();
        form.button("plan.save").click();
        gui.problem("plan.person").requireText(Words.text("plan.personNeeded"));
        form.textBox("plan.person").setText("Bu Siti");
        form.button("plan.save").click();
        closed(() -> !way().plans().isEmpty());
        assertThat(item().principles())
                .isEqualTo(new Principles(Side.COMMUNITY, Side.COMMUNITY, Side.COMMUNITY, Part.FACILITATED));
    }

    private void planBecomesAnActivity() {
        press("plan.activity");
        DialogFixture form = program.dialog("activity.new");
        form.textBox("activity.title").requireText("Gotong royong mengebor sumur");
        form.comboBox("activity.state").selectItem("Terlaksana");
        form.textBox("activity.women").setText("9");
        form.button("activity.save").click();
        closed(() -> item().activity() != null);
        Activity done =
                activities.byId(Objects.requireNonNull(item().activity())).orElseThrow();
        assertThat(done.principles()).isEqualTo(item().principles());
        assertThat(item().state()).isEqualTo(PlanState.STARTED);
        press("plan.done");
        Wait.until("the plan is done", () -> item().state() == PlanState.DONE);
    }

    private void solve() {
        press("outcome.new");
        DialogFixture form = program.dialog("outcome.title");
        form.comboBox("outcome.result").selectItem("Teratasi");
        form.textBox("outcome.date").setText(Parse.text(today.minusDays(1)));
        form.textBox("outcome.what").setText("Air cukup sepanjang tahun");
        form.button("outcome.save").click();
        Wait.until("it is refused", () -> program.shows("outcome.date.problem"));
        gui.problem("outcome.date").requireText(Words.text("outcome.beforeDecision", Formats.shortDate(today)));
        form.textBox("outcome.what").requireText("Air cukup sepanjang tahun");
        form.textBox("outcome.date").setText(Parse.text(today));
        form.button("outcome.save").click();
        closed(() -> way().outcome().isPresent());
        Wait.until("the page shows it", () -> program.shows("outcome.what.fact"));
    }

    private void press(String button) {
        Wait.until(button, () -> program.shows(button));
        window.button(button).click();
    }

    /** What a dialog saved is there, and the dialog is not. */
    private void closed(BooleanSupplier saved) {
        Wait.until("it is saved", saved);
        program.backInWindow();
    }

    private ProblemWay way() {
        return database.list("select id from problem", row -> row.id("id")).stream()
                .findFirst()
                .flatMap(new ProblemWayStore(database)::way)
                .orElseThrow();
    }

    private PlanItem item() {
        return new PlanStore(database).byId(way().plans().get(0).id()).orElseThrow();
    }

    private int count(String table) {
        return database.first("select count(*) as number from " + table, row -> row.integer("number"))
                .orElse(0);
    }
}
