package id.dampingi.aspiration;

import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.group.Group;
import id.dampingi.group.GroupStore;
import id.dampingi.kit.form.Problem;
import id.dampingi.support.Desk;
import id.dampingi.support.Make;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AspirationListModelTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 20);
    private static final Clock CLOCK = Clock.fixed(TODAY.atTime(10, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    private final Desk desk = new Desk();
    private final AspirationStore store = new AspirationStore(desk.database);
    private final AspirationListModel model = new AspirationListModel(store, desk.forms, desk.events, CLOCK);
    private final Group group = Make.group("A", "Melati");

    @BeforeEach
    void open() {
        new GroupStore(desk.database).save(group);
        model.show(group.id());
    }

    @Test
    void goesFromTheAssemblyToTheBudgetAndBeyond() {
        add(Map.of("submittedOn", "12/1/2026", "asked", "Rp25.000.000"));
        Aspiration one = only();
        assertThat(one.step()).isEqualTo(AspirationStep.SUBMITTED);
        assertThat(one.asked()).isEqualTo(new BigDecimal("25000000"));
        assertThat(one.daysToAnswer(TODAY)).isEqualTo(128);

        edit(Map.of("acceptedOn", "1/2/2026"));
        assertThat(only().step()).isEqualTo(AspirationStep.ACCEPTED);
        assertThat(only().daysToAnswer(TODAY)).isEqualTo(20);
        edit(Map.of("budgetedOn", "1/3/2026", "budgeted", "20.000.000"));
        assertThat(only().step()).isEqualTo(AspirationStep.BUDGETED);
        edit(Map.of("realisedOn", "1/5/2026", "realised", "19.750.000,50"));

        assertThat(only().step()).isEqualTo(AspirationStep.REALISED);
        assertThat(only().realised()).isEqualTo(new BigDecimal("19750000.5"));
        assertThat(only().gaps()).isEmpty();
        assertThat(model.waiting()).isZero();
    }

    @Test
    void aStepThatWasPassedOverIsAGapAndNotHidden() {
        add(Map.of("submittedOn", "12/1/2026", "realisedOn", "1/5/2026"));

        assertThat(only().gaps()).containsExactly(AspirationStep.ACCEPTED, AspirationStep.BUDGETED);
        assertThat(AspirationDraft.gapNote(model.aspirations().form().fields())).isEqualTo("aspiration.gapBudgeted");
        edit(Map.of("budgetedOn", "1/3/2026"));
        assertThat(only().gaps()).containsExactly(AspirationStep.ACCEPTED);
        edit(Map.of("acceptedOn", "1/2/2026"));
        assertThat(only().gaps()).isEmpty();
    }

    @Test
    void aRefusalNeedsItsReasonAndComesLast() {
        assertThat(problems(Map.of("refusedOn", "1/4/2026")))
                .containsExactly(new Problem("aspiration.reason", "aspiration.reasonNeeded"));
        assertThat(problems(Map.of("refusedOn", "", "reason", "Bukan wewenang desa")))
                .containsExactly(new Problem("aspiration.refusedOn", "aspiration.dateOfRefusal"));
        assertThat(problems(Map.of("refusedOn", "1/4/2026", "realisedOn", "2/4/2026")))
                .containsExactly(new Problem("aspiration.refusedOn", "aspiration.refusedAndRealised"));
        assertThat(problems(Map.of("realisedOn", "", "acceptedOn", "2/4/2026")))
                .containsExactly(new Problem("aspiration.refusedOn", "aspiration.refusedTooEarly"));
        model.aspirations().form().typed(Map.of("acceptedOn", "1/3/2026"));
        model.aspirations().form().save();

        assertThat(only().isRefused()).isTrue();
        assertThat(only().step()).isEqualTo(AspirationStep.ACCEPTED);
        assertThat(only().isWaiting()).isFalse();
    }

    @Test
    void stepsStandInTheirOrder() {
        assertThat(problems(Map.of("acceptedOn", "31/12/2025")))
                .containsExactly(new Problem("aspiration.acceptedOn", "aspiration.acceptedTooEarly"));
        assertThat(problems(Map.of("acceptedOn", "1/3/2026", "budgetedOn", "28/2/2026")))
                .containsExactly(new Problem("aspiration.budgetedOn", "aspiration.budgetedTooEarly"));
        assertThat(problems(Map.of("budgetedOn", "", "realisedOn", "28/2/2026")))
                .containsExactly(new Problem("aspiration.realisedOn", "aspiration.realisedTooEarly"));
        assertThat(problems(Map.of("realisedOn", "21/5/2026")))
                .containsExactly(new Problem("aspiration.realisedOn", "problem.future"));
    }

    @Test
    void anAmountHasItsDateAndIsNeverNegative() {
        assertThat(problems(Map.of("asked", "-1", "budgeted", "5", "realised", "banyak")))
                .containsExactlyInAnyOrder(
                        new Problem("aspiration.asked", "problem.money"),
                        new Problem("aspiration.budgetedOn", "aspiration.dateOfAmount"),
                        new Problem("aspiration.realisedOn", "aspiration.dateOfAmount"),
                        new Problem("aspiration.realised", "problem.number"));
    }

    @Test
    void aMonthHasWhatIsNewOnItsWayOrCameToAnEnd() {
        add(Map.of("title", "jalan", "submittedOn", "12/1/2026"));
        add(Map.of("title", "posyandu", "submittedOn", "12/1/2026", "realisedOn", "3/4/2026"));
        add(Map.of("title", "gapura", "submittedOn", "12/1/2026", "refusedOn", "30/3/2026", "reason", "x"));

        assertThat(titles(4)).containsExactlyInAnyOrder("jalan", "posyandu");
        assertThat(titles(3)).containsExactlyInAnyOrder("jalan", "posyandu", "gapura");
    }

    @Test
    void offersTheForumsOfTheOfficeBeforeTheUsualOnes() {
        add(Map.of("forum", "Rembug nelayan"));

        assertThat(model.forums()).startsWith("Rembug nelayan").contains("Musrenbang desa");
    }

    @Test
    void undoGoesStepByStep() {
        add(Map.of("submittedOn", "12/1/2026"));
        edit(Map.of("acceptedOn", "1/2/2026"));

        desk.history.undo();
        assertThat(only().step()).isEqualTo(AspirationStep.SUBMITTED);
        desk.history.undo();
        assertThat(model.aspirations().records().size()).isZero();
    }

    private List<String> titles(int month) {
        return store.ofMonth(List.of(group.id()), YearMonth.of(2026, month)).stream()
                .map(Aspiration::title)
                .toList();
    }

    private Aspiration only() {
        assertThat(model.aspirations().found()).hasSize(1);
        return model.aspirations().found().get(0);
    }

    private void edit(Map<String, String> fields) {
        model.aspirations().open(only());
        model.aspirations().form().typed(fields);
        model.aspirations().form().save();
        assertThat(model.aspirations().form().problems()).isEmpty();
    }

    /** Of the form that is open, or of a new one. */
    private List<Problem> problems(Map<String, String> fields) {
        if (!model.aspirations().form().dirty()) {
            model.aspirations().openNew();
            model.aspirations().form().typed(Map.of("title", "Jalan usaha tani", "forum", "Musrenbang desa"));
            model.aspirations().form().typed(Map.of("submittedOn", "12/1/2026"));
        }
        model.aspirations().form().typed(fields);
        model.aspirations().form().save();
        assertThat(model.aspirations().records().size()).isZero();
        return model.aspirations().form().problems();
    }

    private void add(Map<String, String> fields) {
        model.aspirations().openNew();
        model.aspirations().form().typed(Map.of("title", "Jalan usaha tani", "forum", "Musrenbang desa"));
        model.aspirations().form().typed(fields);
        model.aspirations().form().save();
        assertThat(model.aspirations().form().problems()).isEmpty();
    }
}
