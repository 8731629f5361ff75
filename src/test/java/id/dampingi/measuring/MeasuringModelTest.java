package id.dampingi.measuring;

import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.approach.Approach;
import id.dampingi.feed.Feed;
import id.dampingi.group.Group;
import id.dampingi.group.GroupStore;
import id.dampingi.indicator.Combine;
import id.dampingi.indicator.Direction;
import id.dampingi.indicator.Indicator;
import id.dampingi.indicator.IndicatorStore;
import id.dampingi.indicator.Measurement;
import id.dampingi.indicator.MeasurementStore;
import id.dampingi.indicator.Target;
import id.dampingi.indicator.TargetStore;
import id.dampingi.indicator.ValueKind;
import id.dampingi.kit.db.DraftStore;
import id.dampingi.kit.db.Ids;
import id.dampingi.kit.form.FormDesk;
import id.dampingi.kit.form.Grid.Cell;
import id.dampingi.kit.form.Problem;
import id.dampingi.kit.form.SavedFilterStore;
import id.dampingi.kit.task.Background;
import id.dampingi.kit.task.Delay;
import id.dampingi.kit.task.Failures;
import id.dampingi.measuring.SheetRows.Shown;
import id.dampingi.support.Desk;
import id.dampingi.support.LaterBackground;
import id.dampingi.support.Make;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MeasuringModelTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 20);
    private static final Clock CLOCK = Clock.fixed(TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    private static final int HIGHER = 1;
    private static final int LOWER = 2;
    private static final int SUM = 4;

    private final Desk desk = new Desk();
    private final TargetStore targets = new TargetStore(desk.database);
    private final MeasurementStore measurements = new MeasurementStore(desk.database);
    private final Group group = Make.group("A", "Melati");
    private final Indicator attendance = indicator(Approach.SOCIAL, "Kehadiran", Direction.HIGHER, Combine.LAST, 1);
    private final Indicator conflicts = indicator(Approach.SOCIAL, "Konflik", Direction.LOWER, Combine.LAST, 2);
    private final Indicator turnover = indicator(Approach.ECONOMIC, "Omzet", Direction.HIGHER, Combine.SUM, 1);
    private final MeasuringModel model = model();

    @BeforeEach
    void open() {
        new GroupStore(desk.database).save(group);
        new IndicatorStore(desk.database).saveAll(List.of(attendance, conflicts, turnover));
        model.show(group.id(), 2026);
    }

    @Test
    void showsAllIndicatorsByApproachUntilSomeAreChosen() {
        assertThat(model.shown()).isEqualTo(Shown.ALL);
        assertThat(titles()).containsExactly("Sosial", "Kehadiran", "Konflik", "Ekonomis", "Omzet");
        assertThat(model.heading(0)).isTrue();

        type(HIGHER, Spot.TARGET, "80");

        assertThat(titles()).hasSize(5);
        model.show(group.id(), 2025);
        model.show(group.id(), 2026);
        assertThat(titles()).containsExactly("Sosial", "Kehadiran");
        model.shown(Shown.ALL);
        assertThat(titles()).hasSize(5);
    }

    @Test
    void savesABaselineAndATargetTogether() {
        type(HIGHER, Spot.BASELINE, "40");
        assertThat(problem(HIGHER, Spot.BASELINE)).isEqualTo("measuring.needsTarget");
        assertThat(targets.ofGroup(group.id(), 2026)).isEmpty();

        type(HIGHER, Spot.TARGET, "85%");

        assertThat(target(attendance).baseline()).isEqualByComparingTo("40");
        assertThat(target(attendance).target()).isEqualByComparingTo("85");
        assertThat(model.wrongCells()).isZero();
    }

    @Test
    void startsFromZeroWhereHigherIsBetterAndAsksForTheBaselineWhereLowerIs() {
        type(HIGHER, Spot.TARGET, "85");
        model.shown(Shown.ALL);
        type(LOWER, Spot.TARGET, "0");

        assertThat(target(attendance).baseline()).isEqualByComparingTo("0");
        assertThat(problem(LOWER, Spot.TARGET)).isEqualTo("measuring.needsBaseline");
        type(LOWER, Spot.BASELINE, "6");
        assertThat(target(conflicts).target()).isEqualByComparingTo("0");
        assertThat(target(conflicts).baseline()).isEqualByComparingTo("6");
    }

    @Test
    void datesAMeasurementOnTheLastDayOfItsMonthOrToday() {
        type(HIGHER, Spot.column(Month.FEBRUARY), "70");
        type(HIGHER, Spot.column(Month.MAY), "72,5");

        assertThat(saved()).extracting(Measurement::date).containsExactly(LocalDate.of(2026, 2, 28), TODAY);
        assertThat(model.text(HIGHER, Spot.column(Month.MAY))).isEqualTo("72,5");
    }

    @Test
    void refusesAMonthToComeAndKeepsWhatWasTyped() {
        type(HIGHER, Spot.column(Month.JUNE), "70");

        assertThat(problem(HIGHER, Spot.column(Month.JUNE))).isEqualTo("measuring.monthToCome");
        assertThat(model.text(HIGHER, Spot.column(Month.JUNE))).isEqualTo("70");
        assertThat(saved()).isEmpty();
    }

    @Test
    void keepsWhatIsNoNumberAsTypedUntilItIsPutRight() {
        int march = Spot.column(Month.MARCH);
        type(HIGHER, march, "tinggi");
        assertThat(model.text(HIGHER, march)).isEqualTo("tinggi");
        assertThat(problem(HIGHER, march)).isEqualTo("problem.number");

        type(HIGHER, march, "7");
        assertThat(model.problem(HIGHER, march)).isEmpty();
        assertThat(saved()).hasSize(1);
    }

    @Test
    void refusesANumberThatCannotBeKeptExactly() {
        type(HIGHER, Spot.TARGET, "1,23456");
        assertThat(problem(HIGHER, Spot.TARGET)).isEqualTo("problem.number");
        type(HIGHER, Spot.TARGET, "9".repeat(20));
        assertThat(problem(HIGHER, Spot.TARGET)).isEqualTo("problem.number");
    }

    @Test
    void takesAWholeBlockBackInOneStep() {
        var block = new ArrayList<Cell>();
        for (int row : List.of(HIGHER, LOWER, SUM)) {
            block.add(new Cell(row, Spot.BASELINE, "10"));
            block.add(new Cell(row, Spot.TARGET, "20"));
            block.add(new Cell(row, Spot.column(Month.JANUARY), "12"));
            block.add(new Cell(row, Spot.column(Month.FEBRUARY), row == LOWER ? "N/A" : "13"));
        }
        model.type(block);
        assertThat(targets.ofGroup(group.id(), 2026)).hasSize(3);
        assertThat(saved()).hasSize(5);
        assertThat(model.wrongCells()).isEqualTo(1);

        desk.history.undo();
        assertThat(targets.ofGroup(group.id(), 2026)).isEmpty();
        assertThat(saved()).isEmpty();

        desk.history.redo();
        assertThat(saved()).hasSize(5);
    }

    @Test
    void emptiesCells() {
        type(HIGHER, Spot.TARGET, "20");
        type(HIGHER, Spot.column(Month.JANUARY), "12");
        type(HIGHER, Spot.column(Month.JANUARY), "");
        type(HIGHER, Spot.TARGET, "");

        assertThat(saved()).isEmpty();
        assertThat(targets.ofGroup(group.id(), 2026)).isEmpty();
    }

    @Test
    void changesTheOneMeasurementOfAMonthAndLeavesItsDateAndSource() {
        measurements.save(measurement(attendance, LocalDate.of(2026, 3, 9), "50"));
        model.show(group.id(), 2025);
        model.show(group.id(), 2026);
        type(HIGHER, Spot.column(Month.MARCH), "55");

        assertThat(saved()).singleElement().satisfies(one -> {
            assertThat(one.value()).isEqualByComparingTo("55");
            assertThat(one.date()).isEqualTo(LocalDate.of(2026, 3, 9));
            assertThat(one.source()).isEqualTo("daftar hadir");
        });
    }

    @Test
    void showsSeveralMeasurementsOfAMonthCombinedAndDoesNotTypeOverThem() {
        measurements.saveAll(
                List.of(
                        measurement(turnover, LocalDate.of(2026, 3, 9), "1000000"),
                        measurement(turnover, LocalDate.of(2026, 3, 20), "500000")),
                List.of());
        model.show(group.id(), 2025);
        model.show(group.id(), 2026);
        int row = titles().indexOf("Omzet");

        assertThat(model.text(row, Spot.column(Month.MARCH))).isEqualTo("1.500.000");
        assertThat(model.editable(row, Spot.column(Month.MARCH))).isFalse();
        type(row, Spot.column(Month.MARCH), "");
        assertThat(saved()).hasSize(2);
        assertThat(model.month(row, Spot.column(Month.MARCH))).isPresent();
    }

    @Test
    void plansTheMonthsOfATarget() {
        model.mode(Mode.PLANNED);
        type(HIGHER, Spot.column(Month.MARCH), "15");
        assertThat(problem(HIGHER, Spot.column(Month.MARCH))).isEqualTo("measuring.planNeedsTarget");

        type(HIGHER, Spot.TARGET, "60");
        assertThat(target(attendance).plan()).containsOnlyKeys(Month.MARCH);
        assertThat(model.text(HIGHER, Spot.column(Month.DECEMBER))).isEqualTo("60");
        assertThat(model.editable(HIGHER, Spot.column(Month.DECEMBER))).isFalse();

        type(HIGHER, Spot.column(Month.MARCH), "");
        assertThat(target(attendance).plan()).isEmpty();
    }

    @Test
    void showsTheAchievementUpToThisMonth() {
        model.type(List.of(
                new Cell(HIGHER, Spot.BASELINE, "40"),
                new Cell(HIGHER, Spot.TARGET, "80"),
                new Cell(HIGHER, Spot.column(Month.MARCH), "70")));

        assertThat(model.text(HIGHER, Spot.ACHIEVEMENT)).isEqualTo("75%");
        assertThat(model.editable(HIGHER, Spot.ACHIEVEMENT)).isFalse();
    }

    @Test
    void remembersWrongTextsAfterACrash() {
        type(HIGHER, Spot.column(Month.MARCH), "kira-kira 7");

        MeasuringModel afterwards = model();
        afterwards.show(group.id(), 2026);

        assertThat(afterwards.wrongCells()).isEqualTo(1);
        assertThat(afterwards.text(HIGHER, Spot.column(Month.MARCH))).isEqualTo("kira-kira 7");
    }

    @Test
    void correctsAValueBeforeTheFirstTypingIsSaved() {
        var later = new LaterBackground();
        MeasuringModel slow = model(later, e -> {
            throw new AssertionError(e);
        });
        slow.show(group.id(), 2026);
        later.runAll();

        slow.type(List.of(new Cell(HIGHER, Spot.column(Month.MARCH), "5")));
        slow.type(List.of(new Cell(HIGHER, Spot.column(Month.MARCH), "55")));
        slow.type(List.of(new Cell(LOWER, Spot.TARGET, "2")));
        slow.type(List.of(new Cell(LOWER, Spot.BASELINE, "6")));
        assertThat(slow.text(HIGHER, Spot.column(Month.MARCH))).isEqualTo("55");
        later.runAll();

        assertThat(saved())
                .singleElement()
                .satisfies(one -> assertThat(one.value()).isEqualByComparingTo("55"));
        assertThat(target(conflicts).baseline()).isEqualByComparingTo("6");
        assertThat(slow.wrongCells()).isZero();
    }

    @Test
    void aRowThatIsEmptiedStaysWhileTheSheetIsOnScreen() {
        type(HIGHER, Spot.TARGET, "80");
        type(SUM, Spot.TARGET, "80");
        model.shown(Shown.USED);
        assertThat(titles()).containsExactly("Sosial", "Kehadiran", "Ekonomis", "Omzet");

        type(HIGHER, Spot.TARGET, "");

        assertThat(titles()).containsExactly("Sosial", "Kehadiran", "Ekonomis", "Omzet");
        model.shown(Shown.USED);
        assertThat(titles()).containsExactly("Ekonomis", "Omzet");
    }

    @Test
    void aFailedSaveKeepsWhatWasTypedAndSaysSo() {
        var told = new ArrayList<Exception>();
        Group unknown = Make.group("B", "Mawar");
        MeasuringModel failing = model(Background.inline(), told::add);
        failing.show(unknown.id(), 2026);

        failing.type(List.of(new Cell(HIGHER, Spot.column(Month.MARCH), "55")));

        assertThat(told).hasSize(1);
        assertThat(failing.text(HIGHER, Spot.column(Month.MARCH))).isEqualTo("55");
        assertThat(failing.problem(HIGHER, Spot.column(Month.MARCH)))
                .map(Problem::messageKey)
                .contains("measuring.unsaved");
        new GroupStore(desk.database).save(unknown);
        MeasuringModel afterwards = model();
        afterwards.show(unknown.id(), 2026);
        assertThat(afterwards.text(HIGHER, Spot.column(Month.MARCH))).isEqualTo("55");
        afterwards.type(List.of(new Cell(HIGHER, Spot.TARGET, "80")));
        assertThat(measurements.ofGroup(unknown.id(), LocalDate.of(2026, 1, 1), TODAY))
                .hasSize(1);
    }

    @Test
    void whatIsMeasuredFromRecordsIsReadAndNotTyped() {
        type(HIGHER, Spot.JANUARY, "40");
        new IndicatorStore(desk.database)
                .save(new Indicator(
                        attendance.id(),
                        attendance.approach(),
                        attendance.name(),
                        "",
                        "%",
                        "",
                        ValueKind.PERCENT,
                        Direction.HIGHER,
                        Combine.AVERAGE,
                        BigDecimal.ONE,
                        1,
                        true,
                        Feed.ATTENDANCE));
        MeasuringModel fed = model();
        fed.show(group.id(), 2026);
        fed.shown(Shown.ALL);

        assertThat(fed.editable(HIGHER, Spot.JANUARY)).isFalse();
        assertThat(fed.editable(HIGHER, Spot.TARGET)).isTrue();
        assertThat(fed.editable(LOWER, Spot.JANUARY)).isTrue();
        assertThat(fed.note(HIGHER, Spot.JANUARY)).contains("Daftar hadir: kehadiran anggota (%)");
        assertThat(fed.note(LOWER, Spot.JANUARY)).isEmpty();

        fed.type(List.of(
                new Cell(HIGHER, Spot.JANUARY, "90"),
                new Cell(HIGHER, Spot.JANUARY + 1, "90"),
                new Cell(LOWER, Spot.JANUARY, "3")));

        assertThat(fed.passedOver()).isEqualTo(2);
        assertThat(fed.wrongCells()).isZero();
        assertThat(saved()).extracting(one -> one.value().toPlainString()).containsExactlyInAnyOrder("40", "3");
    }

    @Test
    void whatWasTypedBeforeItWasMeasuredFromRecordsIsRefusedInWords() {
        desk.forms
                .drafts()
                .write(
                        "measuring:" + group.id() + ":2026:MEASURED",
                        java.util.Map.of(new Spot(attendance.id(), Spot.JANUARY).text(), "abc"));
        new IndicatorStore(desk.database)
                .save(new Indicator(
                        attendance.id(),
                        attendance.approach(),
                        attendance.name(),
                        "",
                        "%",
                        "",
                        ValueKind.PERCENT,
                        Direction.HIGHER,
                        Combine.AVERAGE,
                        BigDecimal.ONE,
                        1,
                        true,
                        Feed.ATTENDANCE));
        MeasuringModel fed = model();
        fed.show(group.id(), 2026);
        assertThat(fed.editable(HIGHER, Spot.JANUARY)).isTrue();

        fed.type(List.of(new Cell(HIGHER, Spot.JANUARY, "12")));
        assertThat(fed.problem(HIGHER, Spot.JANUARY).map(Problem::messageKey)).contains("measuring.fed");
        assertThat(saved()).isEmpty();
        fed.type(List.of(new Cell(HIGHER, Spot.JANUARY, "")));

        assertThat(fed.problem(HIGHER, Spot.JANUARY)).isEmpty();
        assertThat(fed.editable(HIGHER, Spot.JANUARY)).isFalse();
    }

    private void type(int row, int column, String text) {
        model.type(List.of(new Cell(row, column, text)));
    }

    private List<String> titles() {
        var titles = new ArrayList<String>();
        for (int row = 0; row < model.rows(); row++) {
            titles.add(model.rowTitle(row));
        }
        return titles;
    }

    private String problem(int row, int column) {
        return model.problem(row, column).map(Problem::messageKey).orElse("");
    }

    private Target target(Indicator indicator) {
        return targets.ofGroup(group.id(), 2026).stream()
                .filter(one -> one.indicator().equals(indicator.id()))
                .findFirst()
                .orElseThrow();
    }

    private List<Measurement> saved() {
        return measurements.ofGroup(group.id(), LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
    }

    private Measurement measurement(Indicator indicator, LocalDate date, String value) {
        return new Measurement(Ids.next(), group.id(), indicator.id(), date, new BigDecimal(value), "daftar hadir", "");
    }

    private MeasuringModel model() {
        return new MeasuringModel(new MeasuringStore(desk.database), desk.forms, desk.events, CLOCK);
    }

    private MeasuringModel model(Background background, Failures failures) {
        var forms = new FormDesk(
                background,
                desk.history,
                new DraftStore(desk.database),
                new SavedFilterStore(desk.database),
                failures,
                Delay.none());
        return new MeasuringModel(new MeasuringStore(desk.database), forms, desk.events, CLOCK);
    }

    private static Indicator indicator(
            Approach approach, String name, Direction direction, Combine combine, int position) {
        return new Indicator(
                Ids.next(),
                approach,
                name,
                "",
                "",
                "",
                ValueKind.NUMBER,
                direction,
                combine,
                BigDecimal.ONE,
                position,
                true);
    }
}
