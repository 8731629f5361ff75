package id.dampingi.problem;

import static id.dampingi.problem.ProblemData.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.dampingi.kit.form.FormModel;
import id.dampingi.kit.form.Parse;
import id.dampingi.kit.form.Problem;
import id.dampingi.kit.form.Refused;
import id.dampingi.kit.i18n.Failure;
import id.dampingi.kit.i18n.Formats;
import id.dampingi.plan.PlanItem;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ProblemWayModelTest {
    private final ProblemData data = new ProblemData();
    private final ProblemWayModel model = data.model();

    @AfterEach
    void close() {
        data.desk.database.close();
    }

    @Test
    void aProblemGoesFromItsCausesToItsOutcomeAndEveryStepCanBeTakenBack() {
        assertThat(model.way().orElseThrow().progress().next()).isEqualTo(Step.CAUSES);

        save(model.causes(data.way().causes()), Map.of("outline", "Es dari kota\n\tPabrik jauh"));
        save(
                model.newAlternative(data.way()),
                Map.of("statement", "Mesin es bersama", "support", "18", "participants", "24"));
        Alternative chosen = data.way().alternatives().get(0);
        save(
                model.decision(data.way()),
                Map.of(
                        "alternative", chosen.id().toString(),
                        "statement", "Beli mesin es",
                        "way", "CONSENSUS",
                        "decidedBy", "Rapat anggota"));
        data.desk.history.did(data.plans.save(data.plan("Survei harga mesin", TODAY.plusDays(7))));
        save(model.outcome(data.way()), Map.of("result", "SOLVED", "what", "Es ada setiap hari"));

        ProblemWay way = model.way().orElseThrow();
        assertThat(way.progress().done()).containsExactlyInAnyOrder(Step.values());
        assertThat(way.progress().skipped()).isEmpty();
        assertThat(way.causes().depths()).containsExactly(0, 1);
        assertThat(way.alternative(way.decision().orElseThrow().alternative())).contains(chosen);

        for (Step step : List.of(Step.PLAN, Step.DECISION, Step.ALTERNATIVES, Step.CAUSES, Step.PROBLEM)) {
            data.desk.history.undo();
            assertThat(model.way().orElseThrow().progress().reached()).isEqualTo(step);
        }
        for (int i = 0; i < 5; i++) {
            data.desk.history.redo();
        }
        assertThat(model.way()).contains(way);
    }

    @Test
    void aStepThatWasLeftOpenIsNamed() {
        data.ways.save(data.decision(TODAY, null));

        assertThat(data.way().progress().skipped()).containsExactly(Step.CAUSES, Step.ALTERNATIVES);
    }

    @Test
    void aDecisionWithoutAnAlternativeNeedsItsReasonAndKeepsWhatWasTyped() {
        FormModel<Decision, DecisionDraft> form = model.decision(data.way());
        form.typed(Map.of("statement", "Beli mesin es", "way", "CONSENSUS", "decidedBy", "Rapat"));
        form.save();

        assertThat(form.problems()).extracting(Problem::messageKey).containsExactly("decision.withoutAlternative");
        assertThat(form.draft().statement()).isEqualTo("Beli mesin es");
        assertThat(data.way().decision()).isEmpty();

        save(form, Map.of("reason", "Hanya ini yang mungkin"));
        assertThat(data.way().decision().orElseThrow().reason()).isEqualTo("Hanya ini yang mungkin");
    }

    @Test
    void aDecisionCannotComeBeforeItsProblemAfterItsOutcomeOrOnADayToCome() {
        assertThat(refused(decided(Parse.text(data.ice.date().minusDays(1)))))
                .containsExactly("decision.beforeProblem");
        assertThat(refused(decided(Parse.text(TODAY.plusDays(1))))).containsExactly("problem.inFuture");

        data.ways.save(data.outcome(TODAY.minusDays(10)));
        assertThat(refused(decided(Parse.text(TODAY.minusDays(9))))).containsExactly("decision.afterOutcome");
        assertThat(refused(decided(Parse.text(TODAY.minusDays(10))))).isEmpty();
    }

    @Test
    void anOutcomeCannotComeBeforeItsDecisionItsProblemOrOnADayToCome() {
        assertThat(refused(over(Parse.text(data.ice.date().minusDays(1))))).containsExactly("outcome.beforeProblem");
        assertThat(refused(over(Parse.text(TODAY.plusDays(1))))).containsExactly("problem.inFuture");

        data.ways.save(data.decision(TODAY.minusDays(5), null));
        FormModel<Outcome, OutcomeDraft> form = over(Parse.text(TODAY.minusDays(6)));
        assertThat(refused(form)).containsExactly("outcome.beforeDecision");
        assertThat(form.draft().what()).isEqualTo("Es ada setiap hari");
        assertThat(refused(over(Parse.text(TODAY.minusDays(5))))).isEmpty();
    }

    @Test
    void noMoreCanVoteThanTookPart() {
        Alternative ice = data.alternative("Mesin es bersama");
        data.ways.save(ice);
        FormModel<Decision, DecisionDraft> form = decided(Parse.text(TODAY));
        form.typed(Map.of("alternative", ice.id().toString(), "way", "VOTE", "votesFor", "20", "votesAgainst", "5"));

        assertThat(refused(form)).containsExactly("decision.votesTooMany");

        save(form, Map.of("votesAgainst", "4"));
        assertThat(data.way().decision().orElseThrow().votes()).isEqualTo(24);
    }

    @Test
    void whatWasDecidedForStaysAsItWasDecided() {
        Alternative ice = data.alternative("Mesin es bersama");
        data.ways.save(ice);
        FormModel<Decision, DecisionDraft> decision = decided(Parse.text(TODAY));
        save(
                decision,
                Map.of("alternative", ice.id().toString(), "way", "VOTE", "votesFor", "20", "votesAgainst", "2"));

        FormModel<Alternative, AlternativeDraft> form = model.alternative(ice);
        form.typed(Map.of("participants", "21"));
        form.save();
        assertThat(form.problems())
                .containsExactly(new Problem("alternative.participants", "alternative.fewerThanVoted", 22));
        save(form, Map.of("participants", "22"));

        assertThatThrownBy(() -> data.ways.deleteAlternatives(List.of(ice.id())))
                .isInstanceOfSatisfying(
                        Failure.class, failure -> assertThat(failure.text()).contains(Formats.shortDate(TODAY)));
        assertThat(data.way().alternatives()).hasSize(1);
        model.delete(data.way().decision().orElseThrow());
        model.delete(ice);
        assertThat(data.way().alternatives()).isEmpty();
    }

    @Test
    void aPlanIsNotAgreedOnBeforeItsProblemWasRaised() {
        LocalDate raised = data.ice.date();
        PlanItem early = data.plan("Survei harga", TODAY, raised.minusDays(1));
        assertThatThrownBy(() -> data.plans.save(early))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.problems())
                                .containsExactly(
                                        new Problem("plan.agreedOn", "plan.beforeProblem", Formats.shortDate(raised))));
        data.plans.save(data.plan("Survei harga", TODAY, raised));

        assertThatThrownBy(() -> data.problems.save(data.iceOn(raised.plusDays(1))))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.problems())
                                .containsExactly(new Problem(
                                        "problem.raisedOn", "problem.afterPlan", Formats.shortDate(raised))));
        data.problems.save(data.iceOn(raised.minusDays(1)));
    }

    @Test
    void aChosenAlternativeLendsItsWordsUntilOthersAreWritten() {
        var before = DecisionDraft.blank(TODAY);
        var chosen = new DecisionDraft("a", "", "", before.date(), "", "", "", "", "", "");
        Map<String, String> words = Map.of("a", "Mesin es", "b", "Koperasi");

        DecisionDraft settled = chosen.settled(before, words);
        assertThat(settled.statement()).isEqualTo("Mesin es");
        var other = new DecisionDraft("b", "", settled.statement(), before.date(), "", "", "", "", "", "");
        assertThat(other.settled(settled, words).statement()).isEqualTo("Koperasi");
        var own = new DecisionDraft("a", "", "Kata sendiri", before.date(), "", "", "", "", "", "");
        assertThat(new DecisionDraft("b", "", "Kata sendiri", before.date(), "", "", "", "", "", "")
                        .settled(own, words)
                        .statement())
                .isEqualTo("Kata sendiri");
    }

    @Test
    void whatWasTypedIsThereAgainAfterACrash() {
        model.newAlternative(data.way()).typed(Map.of("statement", "Mesin es"));

        FormModel<Alternative, AlternativeDraft> again = data.model().newAlternative(data.way());
        assertThat(again.restored()).isTrue();
        assertThat(again.draft().statement()).isEqualTo("Mesin es");
    }

    @Test
    void aDeletedProblemLeavesItsPlansAndComesBackWithItsWay() {
        data.ways.save(data.alternative("Mesin es"));
        data.plans.save(data.plan("Survei harga", TODAY));
        ProblemWay before = data.way();

        model.delete();
        assertThat(model.way()).isEmpty();
        assertThat(data.plans.byId(before.plans().get(0).id()).orElseThrow().problem())
                .isNull();

        data.desk.history.undo();
        assertThat(data.way()).isEqualTo(before);
    }

    private FormModel<Decision, DecisionDraft> decided(String date) {
        FormModel<Decision, DecisionDraft> form = model.decision(data.way());
        form.typed(Map.of(
                "statement", "Beli mesin es",
                "way", "CONSENSUS",
                "decidedBy", "Rapat",
                "reason", "Mendesak",
                "date", date));
        return form;
    }

    private FormModel<Outcome, OutcomeDraft> over(String date) {
        FormModel<Outcome, OutcomeDraft> form = model.outcome(data.way());
        form.typed(Map.of("result", "SOLVED", "what", "Es ada setiap hari", "date", date));
        return form;
    }

    private static List<String> refused(FormModel<?, ?> form) {
        form.save();
        List<String> keys = form.problems().stream().map(Problem::messageKey).toList();
        if (!keys.isEmpty()) {
            form.leave();
        }
        return keys;
    }

    private static void save(FormModel<?, ?> form, Map<String, String> fields) {
        form.typed(fields);
        form.save();
        assertThat(form.problems()).isEmpty();
    }
}
