package id.dampingi.problem;

import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.kit.form.Draft;
import id.dampingi.kit.form.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProblemDraftsTest {
    @Test
    void aProblemNeedsItsWordsItsGroupAndItsApproach() {
        assertThat(messages(ProblemDraft.blank(Optional.empty(), LocalDate.EPOCH)))
                .containsExactly("problem.required", "problem.required", "problem.required");
    }

    @Test
    void theScoreComesWhenAllThreeAreJudged() {
        var half = new ProblemDraft(
                UUID.randomUUID().toString(), "Air keruh", "1/3/2026", "SOCIAL", "", "", "", "4", "", "5", "");
        assertThat(half.problems()).isEmpty();
        assertThat(half.isHalfScored()).isTrue();
        assertThat(half.toProblem(UUID.randomUUID()).score()).isEmpty();

        var whole = new ProblemDraft(half.group(), "Air keruh", "1/3/2026", "SOCIAL", "", "", "", "4", "3", "5", "");
        assertThat(whole.isHalfScored()).isFalse();
        assertThat(whole.toProblem(UUID.randomUUID()).score()).hasValue(60);
    }

    @Test
    void noMoreCanSupportThanTookPart() {
        assertThat(messages(alternative("13", "12"))).containsExactly("alternative.supportTooMuch");
        assertThat(messages(alternative("12", ""))).containsExactly("alternative.ofHowMany");
        assertThat(messages(alternative("-1", "12"))).containsExactly("problem.count");
        assertThat(messages(alternative("12", "12"))).isEmpty();
        assertThat(messages(alternative("", ""))).isEmpty();
    }

    @Test
    void aVoteNeedsVotesAndADecisionSomebodyWhoMadeIt() {
        assertThat(messages(vote("Rapat", "", ""))).containsExactly("decision.votesNeeded");
        assertThat(messages(vote("Rapat", "0", "3"))).containsExactly("decision.votesNone");
        assertThat(messages(vote("", "7", "3"))).containsExactly("decision.nobody");
        assertThat(messages(vote("Rapat", "7", "3"))).isEmpty();
        assertThat(vote("Rapat", "7", "9").isOutvoted()).isTrue();
        assertThat(vote("Rapat", "7", "3").isOutvoted()).isFalse();
    }

    @Test
    void votesOfADecisionThatWasNoVoteAreForgotten() {
        var draft = new DecisionDraft("", "Mendesak", "Beli", "1/3/2026", "Ketua", "SOMEONE", "7", "3", "", "");

        assertThat(draft.toDecision(UUID.randomUUID(), UUID.randomUUID()).votes())
                .isZero();
    }

    @Test
    void anOutcomeSaysWhatChanged() {
        assertThat(messages(new OutcomeDraft("", "", " ", "")))
                .containsExactly("problem.required", "problem.required", "outcome.whatNeeded");
    }

    @Test
    void aTreeOfCausesKeepsItsRecordsWhileItIsRearranged() {
        var empty = new Causes(UUID.randomUUID(), List.of());
        Causes first = empty.with("Es mahal\n\tPabrik jauh\n\t\t\tJalan rusak\nTidak ada modal");
        assertThat(first.depths()).containsExactly(0, 1, 2, 0);
        assertThat(first.outline()).isEqualTo("Es mahal\n\tPabrik jauh\n\t\tJalan rusak\nTidak ada modal");

        Causes second = first.with("Tidak ada modal\n\tEs mahal\n\nPabrik jauh sekali");
        assertThat(second.all())
                .extracting(Cause::statement)
                .containsExactly("Tidak ada modal", "Es mahal", "Pabrik jauh sekali");
        assertThat(second.all().get(0).id()).isEqualTo(first.all().get(3).id());
        assertThat(second.all().get(1).id()).isEqualTo(first.all().get(0).id());
        assertThat(second.all().get(1).parent()).isEqualTo(second.all().get(0).id());
        assertThat(second.all().get(2).id()).isEqualTo(first.all().get(1).id());
        assertThat(second.all()).extracting(Cause::position).containsExactly(0, 1, 2);
    }

    @Test
    void aCauseIsShort() {
        assertThat(messages(new CauseDraft("a".repeat(501)))).containsExactly("cause.tooLong");
        assertThat(messages(new CauseDraft("a\n".repeat(201)))).containsExactly("cause.tooMany");
        assertThat(messages(new CauseDraft("\t\n\n"))).isEmpty();
    }

    private static AlternativeDraft alternative(String support, String participants) {
        return new AlternativeDraft("Mesin es", "", "", "", support, participants, "0");
    }

    private static DecisionDraft vote(String by, String votesFor, String votesAgainst) {
        return new DecisionDraft("", "Mendesak", "Beli", "1/3/2026", by, "VOTE", votesFor, votesAgainst, "", "");
    }

    private static List<String> messages(Draft draft) {
        return draft.problems().stream().map(Problem::messageKey).toList();
    }
}
