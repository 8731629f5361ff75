package id.dampingi.problem;

import static id.dampingi.problem.ProblemData.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.dampingi.approach.Approach;
import id.dampingi.kit.form.Refused;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ProblemListStoreTest {
    private final ProblemData data = new ProblemData();

    @AfterEach
    void close() {
        data.desk.database.close();
    }

    @Test
    void aProblemMovesOverTheBoardWithWhatIsRecorded() {
        assertThat(stepOf()).isEqualTo(Step.PROBLEM);
        data.ways.saveCauses(data.way().causes().with("Pabrik jauh"));
        assertThat(stepOf()).isEqualTo(Step.CAUSES);
        data.ways.save(data.alternative("Mesin es"));
        assertThat(stepOf()).isEqualTo(Step.ALTERNATIVES);
        data.ways.save(data.decision(TODAY, data.way().alternatives().get(0).id()));
        assertThat(stepOf()).isEqualTo(Step.DECISION);
        data.plans.save(data.plan("Survei", TODAY));
        assertThat(stepOf()).isEqualTo(Step.PLAN);
        data.ways.save(data.outcome(TODAY));
        assertThat(stepOf()).isEqualTo(Step.OUTCOME);
    }

    @Test
    void theWeightiestStandFirstAndAColumnIsNoLongerThanAsked() {
        data.problems.save(data.problem("Ringan", TODAY, 1, 1, 1));
        data.problems.save(data.problem("Belum dinilai", TODAY, 5, null, 5));
        data.problems.save(data.problem("Berat", TODAY, 5, 5, 5));

        BoardColumn raised = data.lists.board(ProblemFilter.ALL, 2).get(0);
        assertThat(raised.total()).isEqualTo(4);
        assertThat(statements(raised.rows())).containsExactly("Berat", "Harga es balok terlalu tinggi");
        assertThat(statements(data.lists.ofGroup(data.group.id())))
                .containsExactly("Berat", "Harga es balok terlalu tinggi", "Ringan", "Belum dinilai");
        assertThat(data.lists.board(ProblemFilter.ALL.of(Approach.SOCIAL), 2))
                .allSatisfy(column -> assertThat(column.total()).isZero());
    }

    @Test
    void theBoardFollowsUndoAndWhatIsDeleted() {
        data.desk.history.did(data.problems.save(data.problem("Berat", TODAY, 5, 5, 5)));
        data.desk.history.did(data.ways.save(data.alternative("Mesin es")));
        data.desk.history.did(data.plans.save(data.plan("Survei", TODAY)));
        data.desk.history.did(data.ways.save(data.outcome(TODAY)));
        assertThat(totals()).containsExactly(1, 0, 0, 0, 0, 1);

        data.desk.history.undo();
        assertThat(totals()).containsExactly(1, 0, 0, 0, 1, 0);
        data.desk.history.undo();
        assertThat(totals()).containsExactly(1, 0, 1, 0, 0, 0);
        data.desk.history.redo();
        data.desk.history.did(data.problems.delete(List.of(data.ice.id())));
        assertThat(totals()).containsExactly(1, 0, 0, 0, 0, 0);
        data.desk.history.undo();
        assertThat(totals()).containsExactly(1, 0, 0, 0, 1, 0);
        data.desk.history.did(data.groups.delete(data.group.id()));
        assertThat(totals()).containsExactly(0, 0, 0, 0, 0, 0);
        data.desk.history.undo();
        assertThat(totals()).containsExactly(1, 0, 0, 0, 1, 0);
    }

    @Test
    void whatIsChangedOfAProblemChangesItsPlaceOnTheBoard() {
        data.problems.save(data.problem("Sedang", TODAY, 4, 4, 4));
        Problem ice = data.ice;
        data.problems.save(
                new Problem(ice.id(), ice.group(), ice.date(), "Es", Approach.POLITICAL, "", "", null, 5, 5, 5, ""));

        assertThat(statements(data.lists.board(ProblemFilter.ALL, 9).get(0).rows()))
                .containsExactly("Es", "Sedang");
        assertThat(statements(data.lists
                        .board(ProblemFilter.ALL.of(Approach.POLITICAL), 9)
                        .get(0)
                        .rows()))
                .containsExactly("Es");
    }

    /** However many problems there are, a column is begun in its index and the counting looks at no problem. */
    @Test
    void noColumnOfTheBoardSortsOrLooksAtEveryProblem() {
        List<String> first = plan(ProblemListStore.FIRST.formatted("approach = 'social'"), 2, 50);
        List<String> counts = plan(ProblemListStore.COUNT.formatted("approach = 'social'"));

        assertThat(first).hasSize(1).allMatch(line -> line.contains("USING COVERING INDEX problem_step_order"));
        assertThat(counts).hasSize(1).allMatch(line -> line.contains("USING COVERING INDEX problem_step_order"));
    }

    @Test
    void whatWaitsLongForADecisionIsFoundTheOldestFirst() {
        data.problems.save(data.problem("Baru", TODAY.minusDays(10), 1, 1, 1));
        data.problems.save(data.problem("Lama", TODAY.minusDays(90), 1, 1, 1));

        assertThat(statements(data.lists.undecided(TODAY.minusDays(30), 10)))
                .containsExactly("Lama", "Harga es balok terlalu tinggi");
        data.ways.save(data.decision(TODAY, null));
        assertThat(statements(data.lists.undecided(TODAY.minusDays(30), 10))).containsExactly("Lama");
    }

    @Test
    void aProblemCannotBeMovedBehindItsDecision() {
        data.ways.save(data.decision(TODAY.minusDays(20), null));
        Problem later = new Problem(
                data.ice.id(),
                data.group.id(),
                TODAY.minusDays(19),
                "Es",
                Approach.ECONOMIC,
                "",
                "",
                null,
                null,
                null,
                null,
                "");

        assertThatThrownBy(() -> data.problems.save(later)).isInstanceOf(Refused.class);
        assertThat(data.problems.byId(data.ice.id())).contains(data.ice);
    }

    private Step stepOf() {
        List<BoardColumn> filled = data.lists.board(ProblemFilter.ALL, 10).stream()
                .filter(column -> column.total() > 0)
                .toList();
        assertThat(filled).hasSize(1);
        ProblemRow row = filled.get(0).rows().get(0);
        assertThat(row.progress().reached()).isEqualTo(filled.get(0).step());
        return filled.get(0).step();
    }

    private List<Integer> totals() {
        return data.lists.board(ProblemFilter.ALL, 9).stream()
                .map(BoardColumn::total)
                .toList();
    }

    private List<String> plan(String sql, Object... args) {
        return data.desk.database.list("explain query plan " + sql, row -> row.text("detail"), args);
    }

    private static List<String> statements(List<ProblemRow> rows) {
        return rows.stream().map(row -> row.problem().statement()).toList();
    }
}
