package id.dampingi.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.approach.Approach;
import id.dampingi.feed.Feed;
import id.dampingi.kit.db.Ids;
import id.dampingi.kit.form.Drafts;
import id.dampingi.kit.form.Problem;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IndicatorDraftTest {
    private final IndicatorDraft blank = IndicatorDraft.blank(Approach.SOCIAL, 4);
    private final IndicatorDraft good = Drafts.with(blank, Map.of("name", "Kehadiran", "unit", "%"));

    @Test
    void aNameAUnitAndAWeightAreNeeded() {
        assertThat(Drafts.with(blank, Map.of("weight", "")).problems())
                .extracting(Problem::field)
                .containsExactly("indicator.name", "indicator.unit", "indicator.weight");
        assertThat(good.problems()).isEmpty();
    }

    @Test
    void aWeightIsMoreThanZero() {
        assertThat(Drafts.with(good, Map.of("weight", "0")).problems())
                .containsExactly(new Problem("indicator.weight", "problem.moreThanZero"));
        assertThat(Drafts.with(good, Map.of("weight", "1,5")).problems()).isEmpty();
        assertThat(Drafts.with(good, Map.of("weight", "1001")).problems()).hasSize(1);
    }

    @Test
    void allStarterIndicatorsReadBackAsTheSame() {
        for (Indicator indicator : StarterIndicators.all()) {
            assertThat(IndicatorDraft.of(indicator).problems()).isEmpty();
            assertThat(IndicatorDraft.of(indicator).toIndicator(indicator.id())).isEqualTo(indicator);
        }
    }

    @Test
    void theUsualUnitFollowsTheKindButNotOverWhatWasWritten() {
        Map<String, String> start = Drafts.toMap(blank);
        Map<String, String> percent = IndicatorDraft.settled(start, with(start, "kind", "PERCENT"));
        assertThat(percent).containsEntry("unit", "%");

        Map<String, String> money = IndicatorDraft.settled(percent, with(percent, "kind", "MONEY"));
        assertThat(money).containsEntry("unit", "Rp");

        Map<String, String> own = with(money, "unit", "Rp/bulan");
        assertThat(IndicatorDraft.settled(own, with(own, "kind", "NUMBER"))).containsEntry("unit", "Rp/bulan");
    }

    @Test
    void offersTheFeedsOfItsApproachAndKind() {
        Map<String, String> start = Drafts.toMap(blank);
        assertThat(IndicatorDraft.feeds(start)).containsExactly(Feed.HAND);

        assertThat(IndicatorDraft.feeds(with(start, "kind", "PERCENT")))
                .containsExactly(Feed.HAND, Feed.ATTENDANCE, Feed.REFERRALS_DONE);
    }

    @Test
    void aFeedBringsItsWayOfCombiningAndGoesWhenItNoLongerSuits() {
        Map<String, String> percent = with(Drafts.toMap(blank), "kind", "PERCENT");
        Map<String, String> fed = IndicatorDraft.settled(percent, with(percent, "feed", "ATTENDANCE"));
        assertThat(fed).containsEntry("combine", "AVERAGE");
        assertThat(IndicatorDraft.feedNote(fed)).isEqualTo("indicator.fedNote");

        Map<String, String> last = IndicatorDraft.settled(fed, with(fed, "combine", "LAST"));
        assertThat(last).containsEntry("combine", "LAST").containsEntry("feed", "ATTENDANCE");

        Map<String, String> political = IndicatorDraft.settled(last, with(last, "approach", "POLITICAL"));
        assertThat(political).containsEntry("feed", "HAND");
    }

    @Test
    void aNewOneKeepsThePositionItWasGiven() {
        assertThat(good.toIndicator(Ids.next()).position()).isEqualTo(4);
    }

    private static Map<String, String> with(Map<String, String> fields, String field, String text) {
        var all = new HashMap<>(fields);
        all.put(field, text);
        return all;
    }
}
