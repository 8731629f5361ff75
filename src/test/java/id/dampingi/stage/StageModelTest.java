package id.dampingi.stage;

import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.group.Group;
import id.dampingi.group.GroupStore;
import id.dampingi.group.Stage;
import id.dampingi.kit.db.Ids;
import id.dampingi.kit.form.FormModel;
import id.dampingi.kit.form.Parse;
import id.dampingi.kit.form.Problem;
import id.dampingi.stage.StageStanding.Step;
import id.dampingi.support.Desk;
import id.dampingi.support.Make;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StageModelTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-05-20T05:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 20);

    private final Desk desk = new Desk();
    private final GroupStore groups = new GroupStore(desk.database);
    private final StageStore store = new StageStore(desk.database, CLOCK);
    private final StageCriterionStore criteria = new StageCriterionStore(desk.database);
    private final StageModel model =
            new StageModel(store, criteria, new ExitPlanStore(desk.database), groups, desk.forms, desk.events, CLOCK);
    private final Group group = Make.group("A", "Melati");

    @BeforeEach
    void open() {
        StageStore.follow(desk.database, CLOCK);
        groups.save(group);
        model.show(group.id());
    }

    @Test
    void aNewGroupBeginsItsHistoryWithItsStage() {
        assertThat(standing().changes()).extracting(StageChange::to).containsExactly(Stage.INTRODUCTION);
        assertThat(standing().changes().get(0).from()).isNull();
        assertThat(standing().changes().get(0).date()).isEqualTo(TODAY);
    }

    @Test
    void aChangeTakesTheGroupOnAndUndoTakesItBack() {
        change(Map.of("to", "ASSESSMENT", "reason", "Sudah saling kenal", "evidence", "Notulen"));

        assertThat(groups.byId(group.id()).orElseThrow().stage()).isEqualTo(Stage.ASSESSMENT);
        assertThat(standing().step(Stage.INTRODUCTION)).isEqualTo(Step.PASSED);
        assertThat(standing().step(Stage.ASSESSMENT)).isEqualTo(Step.NOW);

        desk.history.undo();

        assertThat(groups.byId(group.id()).orElseThrow().stage()).isEqualTo(Stage.INTRODUCTION);
        assertThat(standing().changes()).hasSize(1);
    }

    @Test
    void theFormOffersTheNextStageAndToday() {
        assertThat(model.changeForm().draft().to()).isEqualTo("ASSESSMENT");
        assertThat(model.changeForm().draft().date()).isEqualTo(Parse.text(TODAY));
    }

    @Test
    void aChangeNeedsAReason() {
        assertThat(fields(change(Map.of("to", "ASSESSMENT")))).containsExactly("stage.reason");
    }

    @Test
    void theSameStageIsNoChange() {
        assertThat(problems(change(Map.of("to", "INTRODUCTION", "reason", "Alasan"))))
                .contains("stage.sameStage");
    }

    @Test
    void noChangeInTheFutureOrBeforeTheLast() {
        change(Map.of("to", "ASSESSMENT", "reason", "Alasan"));

        assertThat(problems(change(Map.of("to", "PLANNING", "reason", "Alasan", "date", "21/5/2026"))))
                .containsExactly("stage.inFuture");
        assertThat(problems(change(Map.of("to", "PLANNING", "reason", "Alasan", "date", "19/5/2026"))))
                .containsExactly("stage.beforeLast");
        assertThat(standing().changes()).hasSize(2);
    }

    @Test
    void stagesAreSkippedOnlyWithAReasonAndStaySeen() {
        Map<String, String> typed = Map.of("to", "IMPLEMENTATION", "reason", "Kelompok lama");

        assertThat(problems(change(typed))).containsExactly("stage.skipReasonNeeded");

        change(with(typed, "skipReason", "Sudah didampingi lembaga lain"));

        StageChange last = standing().changes().get(0);
        assertThat(last.skipped()).containsExactly(Stage.ASSESSMENT, Stage.PLANNING);
        assertThat(last.skipReason()).isEqualTo("Sudah didampingi lembaga lain");
        assertThat(standing().step(Stage.ASSESSMENT)).isEqualTo(Step.SKIPPED);
    }

    @Test
    void openCriteriaAreNamedAndNeedAReasonButDoNotBlock() {
        StageCriterion met = criterion("Anggota terdaftar", 1);
        StageCriterion open = criterion("Tujuan disepakati", 2);
        meet(met);
        Map<String, String> typed = Map.of("to", "ASSESSMENT", "reason", "Alasan");

        assertThat(problems(change(typed))).containsExactly("stage.openReasonNeeded");

        change(with(typed, "openReason", "Disusulkan bulan depan"));

        StageChange last = standing().changes().get(0);
        assertThat(last.openCriteria()).isEqualTo(open.name());
        assertThat(last.openReason()).isEqualTo("Disusulkan bulan depan");
    }

    @Test
    void theWayBackIsOpenAndRecorded() {
        criterion("Anggota terdaftar", 1);
        change(Map.of("to", "ASSESSMENT", "reason", "Alasan", "openReason", "Menyusul"));

        assertThat(problems(change(Map.of("to", "INTRODUCTION", "reason", "Pengurus berganti"))))
                .isEmpty();

        assertThat(standing().now()).isEqualTo(Stage.INTRODUCTION);
        assertThat(standing().changes().get(0).isBack()).isTrue();
        assertThat(standing().changes()).hasSize(3);
    }

    @Test
    void aCriterionNeedsEvidenceAndCanBeTakenBack() {
        StageCriterion criterion = criterion("Anggota terdaftar", 1);
        var form = model.metForm(criterion);
        form.save();
        form.typed(Map.of("date", "21/5/2026"));
        form.save();
        assertThat(form.problems())
                .extracting(Problem::messageKey)
                .containsExactly("criterionMet.inFuture", "problem.required");
        form.cancel();

        meet(criterion);
        assertThat(standing().open()).isEmpty();

        model.unmeet(criterion);
        assertThat(standing().open()).containsExactly(criterion);
    }

    @Test
    void aStageThatAFileSetsLeavesItsTrace() {
        desk.history.did(groups.save(group.in(Stage.IMPLEMENTATION)));

        StageChange last = standing().changes().get(0);
        assertThat(last.from()).isEqualTo(Stage.INTRODUCTION);
        assertThat(last.to()).isEqualTo(Stage.IMPLEMENTATION);
        assertThat(last.date()).isEqualTo(TODAY);
    }

    @Test
    void visitsNeedAnExitDate() {
        var form = model.exitForm();
        form.save();
        assertThat(form.problems()).extracting(Problem::messageKey).containsExactly("exit.nothing");
        assertThat(standing().plan()).isEmpty();

        form.typed(Map.of("visitMonths", "3"));
        form.save();
        assertThat(form.problems()).extracting(Problem::messageKey).containsExactly("exit.dateNeeded");

        form.typed(Map.of("exitDate", "1/2/2026", "visitsUntil", "1/1/2026"));
        assertThat(form.problems()).extracting(Problem::field).containsExactly("exit.visitsUntil");

        form.typed(Map.of("visitsUntil", "1/8/2026"));
        form.save();
        assertThat(standing().visits())
                .extracting(ExitVisit::due)
                .containsExactly(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 8, 1));
        assertThat(new ExitPlanStore(desk.database).visitsOfAll(TODAY).get(group.id()))
                .isEqualTo(standing().visits())
                .extracting(ExitVisit::state)
                .contains(ExitVisit.State.OVERDUE);
    }

    private StageStanding standing() {
        return model.standing().orElseThrow();
    }

    private StageCriterion criterion(String name, int position) {
        var criterion = new StageCriterion(Ids.next(), Stage.INTRODUCTION, name, "", position, true);
        desk.history.did(criteria.save(criterion));
        return criterion;
    }

    private void meet(StageCriterion criterion) {
        var form = model.metForm(criterion);
        form.typed(Map.of("evidence", "Daftar anggota"));
        form.save();
    }

    private FormModel<StageChange, StageChangeDraft> change(Map<String, String> typed) {
        var form = model.changeForm();
        form.typed(typed);
        form.save();
        return form;
    }

    private static Map<String, String> with(Map<String, String> fields, String field, String text) {
        var all = new HashMap<>(fields);
        all.put(field, text);
        return all;
    }

    private static List<String> problems(FormModel<StageChange, StageChangeDraft> form) {
        return form.problems().stream().map(Problem::messageKey).toList();
    }

    private static List<String> fields(FormModel<StageChange, StageChangeDraft> form) {
        return form.problems().stream().map(Problem::field).toList();
    }
}
