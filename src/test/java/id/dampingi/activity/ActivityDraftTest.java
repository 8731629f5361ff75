package id.dampingi.activity;

import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.approach.Approach;
import id.dampingi.approach.Part;
import id.dampingi.approach.Principles;
import id.dampingi.approach.Side;
import id.dampingi.kit.db.Ids;
import id.dampingi.kit.form.Drafts;
import id.dampingi.kit.form.Parse;
import id.dampingi.kit.form.Problem;
import id.dampingi.ownfield.OwnFields;
import id.dampingi.ownfield.OwnRecord;
import id.dampingi.ownfield.OwnValues;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ActivityDraftTest {
    private static final LocalDate TODAY = LocalDate.now();

    private final ActivityDraft blank = ActivityDraft.blank(Optional.empty(), TODAY);
    private final ActivityDraft good = Drafts.with(
            ActivityDraft.blank(Optional.of(Ids.next()), TODAY),
            Map.of("title", " Rapat anggota ", "mainApproach", "SOCIAL", "approaches", "SOCIAL"));

    @Test
    void anActivityNeedsAGroupATitleADayAndAMainApproach() {
        assertThat(with(blank, "date", "").problems())
                .extracting(Problem::field)
                .containsExactly("activity.group", "activity.title", "activity.date", "activity.mainApproach");
        assertThat(good.problems()).isEmpty();
    }

    @Test
    void doneInTheFutureIsRefused() {
        String tomorrow = Parse.text(TODAY.plusDays(1));

        assertThat(with(with(good, "date", tomorrow), "state", "DONE").problems(TODAY))
                .containsExactly(new Problem("activity.date", "activity.doneInFuture"));
        assertThat(with(with(good, "date", tomorrow), "state", "PLANNED").problems(TODAY))
                .isEmpty();
        assertThat(with(good, "state", "DONE").problems(TODAY)).isEmpty();
    }

    @Test
    void theReasonIsAskedOnlyWhenItWasCancelled() {
        ActivityDraft cancelled = with(good, "state", "CANCELLED");

        assertThat(cancelled.problems()).containsExactly(new Problem("activity.reason", "activity.reasonNeeded"));
        assertThat(with(cancelled, "reason", "Hujan lebat").problems()).isEmpty();
        assertThat(with(with(good, "reason", "Hujan lebat"), "state", "DONE")
                        .toActivity(Ids.next(), OwnValues.NONE)
                        .reason())
                .isEmpty();
    }

    @Test
    void doneWithNobodyPresentIsNoProblemButWorthASecondLook() {
        ActivityDraft done = with(good, "state", "DONE");

        assertThat(done.problems()).isEmpty();
        assertThat(done.doneWithNobody()).isTrue();
        assertThat(with(done, "women", "3").doneWithNobody()).isFalse();
        assertThat(good.doneWithNobody()).isFalse();
    }

    @Test
    void endingBeforeTheStartIsRefused() {
        ActivityDraft early = with(with(good, "start", "14.00"), "end", "9:30");

        assertThat(early.problems()).containsExactly(new Problem("activity.end", "activity.endBeforeStart"));
        assertThat(with(early, "end", "15").problems()).isEmpty();
    }

    @Test
    void countsAreWholeNumbersOfPeople() {
        assertThat(with(good, "men", "-1").problems())
                .extracting(Problem::field)
                .containsExactly("activity.men");
        assertThat(with(good, "men", "2,5").problems())
                .extracting(Problem::field)
                .containsExactly("activity.men");
        assertThat(with(good, "women", "banyak").problems())
                .extracting(Problem::field)
                .containsExactly("activity.women");
        assertThat(with(good, "men", "12")
                        .toActivity(Ids.next(), OwnValues.NONE)
                        .men())
                .isEqualTo(12);
    }

    @Test
    void theMainApproachIsTickedWhenItIsChosen() {
        ActivityDraft chosen = with(good, "mainApproach", "ECONOMIC").settled(good);

        assertThat(chosen.approaches()).isEqualTo("SOCIAL,ECONOMIC");
    }

    @Test
    void whenTheMainApproachIsUntickedAnotherOneLeads() {
        ActivityDraft both = with(good, "approaches", "SOCIAL,ECONOMIC");

        assertThat(with(both, "approaches", "ECONOMIC").settled(both).mainApproach())
                .isEqualTo("ECONOMIC");
        assertThat(with(both, "approaches", "").settled(both).mainApproach()).isEmpty();
        assertThat(with(both, "approaches", "RELIGIOUS,SOCIAL,ECONOMIC")
                        .settled(both)
                        .mainApproach())
                .isEqualTo("SOCIAL");
    }

    @Test
    void theFirstTickedApproachLeads() {
        assertThat(with(blank, "approaches", "POLITICAL").settled(blank).mainApproach())
                .isEqualTo("POLITICAL");
    }

    @Test
    void aSavedActivityReadsBackAsTheSame() {
        var activity = new Activity(
                Ids.next(),
                Ids.next(),
                LocalDate.of(2026, 3, 5),
                LocalTime.of(9, 5),
                LocalTime.of(11, 30),
                "Balai desa",
                "Pelatihan pembukuan",
                Approach.ECONOMIC,
                EnumSet.of(Approach.SOCIAL, Approach.ECONOMIC),
                null,
                0,
                14,
                "Buku kas dibuat",
                "",
                ActivityState.DONE,
                "",
                new Principles(Side.COMMUNITY, Side.BOTH, null, Part.LISTENED),
                "Warga hafal simpanannya",
                OwnValues.NONE);

        ActivityDraft draft = ActivityDraft.of(activity, OwnFields.none(OwnRecord.ACTIVITY));

        assertThat(draft.problems()).isEmpty();
        assertThat(draft.toActivity(activity.id(), OwnValues.NONE)).isEqualTo(activity);
    }

    @Test
    void twoTapsSayAllOfThePrinciples() {
        Map<String, String> blank = Drafts.toMap(ActivityDraft.blank(Optional.empty(), LocalDate.EPOCH));
        var tapped = new HashMap<>(blank);
        tapped.put("initiatedBy", "COMMUNITY");

        assertThat(ActivityDraft.settled(blank, tapped))
                .containsEntry("ledBy", "COMMUNITY")
                .containsEntry("benefits", "COMMUNITY")
                .containsEntry("facilitatorPart", "");
    }

    @Test
    void nobodyHasToSayWhoseANewActivityIs() {
        Map<String, String> fields = Drafts.toMap(blank);

        assertThat(fields.get("initiatedBy")
                        + fields.get("ledBy")
                        + fields.get("benefits")
                        + fields.get("facilitatorPart"))
                .isEmpty();
        assertThat(blank.problems()).extracting(Problem::field).doesNotContain("activity.initiatedBy");
    }

    private static ActivityDraft with(ActivityDraft draft, String field, String text) {
        return Drafts.with(draft, Map.of(field, text));
    }
}
