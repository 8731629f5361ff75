package id.dampingi.problem;

import static id.dampingi.problem.ProblemData.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.group.Group;
import id.dampingi.support.Make;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ProblemMonthStoreTest {
    private static final YearMonth NOVEMBER = YearMonth.from(TODAY);

    private final ProblemData data = new ProblemData();
    private final ProblemMonthStore months = new ProblemMonthStore(data.desk.database);

    @AfterEach
    void close() {
        data.desk.database.close();
    }

    @Test
    void aMonthTellsOfWhatWasNotOverBeforeItAndOfNothingThatCameLater() {
        Alternative machine = data.alternative("Mesin es");
        data.ways.save(machine);
        data.ways.save(data.decision(TODAY.minusDays(3), machine.id()));
        data.plans.save(data.plan("Survei harga", TODAY));
        data.ways.save(data.outcome(TODAY.minusDays(2)));

        MonthProblem solved = only(NOVEMBER);
        assertThat(solved.problem()).isEqualTo(data.ice);
        assertThat(solved.chosen()).contains(machine);
        assertThat(solved.outcome()).isEqualTo(data.way().outcome());
        assertThat(solved.plans()).isEqualTo(1);
        assertThat(solved.plansDone()).isZero();
        assertThat(solved.progress()).isEqualTo(data.way().progress());
        assertThat(solved.progress().skipped()).containsExactly(Step.CAUSES);

        MonthProblem raised = only(NOVEMBER.minusMonths(1));
        assertThat(raised.decision()).isEmpty();
        assertThat(raised.outcome()).isEmpty();
        assertThat(raised.plans()).isZero();
        assertThat(raised.progress().reached()).isEqualTo(Step.ALTERNATIVES);
        assertThat(of(NOVEMBER.minusMonths(2))).isEmpty();
        assertThat(of(NOVEMBER.plusMonths(1))).isEmpty();
    }

    @Test
    void theWeightiestStandFirstThenTheOldest() {
        Problem heavy = data.problem("Berat", TODAY, 5, 5, 5);
        Problem newer = data.problem("Belum dinilai", TODAY, null, 5, 5);
        Problem older = data.problem("Lama", TODAY.minusDays(9), null, null, null);
        List.of(newer, heavy, older).forEach(data.problems::save);

        assertThat(of(NOVEMBER)).extracting(MonthProblem::problem).containsExactly(heavy, data.ice, older, newer);
    }

    @Test
    void eachGroupGetsItsOwn() {
        Group other = Make.group("BWI-02", "Tani Makmur");
        Group without = Make.group("BWI-03", "Tanpa Masalah");
        data.groups.save(other);
        data.groups.save(without);
        Problem drought = new ProblemDraft(
                        other.id().toString(), "Sawah kering", "1/11/2026", "ECONOMIC", "", "", "", "", "", "", "")
                .toProblem(other.id());
        data.problems.save(drought);

        var found = months.ofMonth(List.of(data.group.id(), other.id(), without.id()), NOVEMBER);
        assertThat(found).containsOnlyKeys(data.group.id(), other.id());
        assertThat(found.get(other.id())).extracting(MonthProblem::problem).containsExactly(drought);
    }

    private MonthProblem only(YearMonth month) {
        assertThat(of(month)).hasSize(1);
        return of(month).get(0);
    }

    private List<MonthProblem> of(YearMonth month) {
        return months.ofMonth(List.of(data.group.id()), month).getOrDefault(data.group.id(), List.of());
    }
}
