package id.dampingi.indicator;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.approach.Approach;
import id.dampingi.feed.Feed;
import id.dampingi.kit.db.Change;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.Ids;
import id.dampingi.kit.form.Drafts;
import id.dampingi.kit.i18n.Words;
import id.dampingi.office.Logo;
import id.dampingi.office.Office;
import id.dampingi.office.OfficeStore;
import id.dampingi.office.ReportNumber;
import id.dampingi.office.Signer;
import id.dampingi.support.TestData;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StarterIndicatorsTest {
    private final List<Indicator> all = StarterIndicators.all();

    @Test
    void everyApproachHasItsIndicators() {
        assertThat(all.stream().collect(groupingBy(Indicator::approach, counting())))
                .containsEntry(Approach.RELIGIOUS, 10L)
                .containsEntry(Approach.SOCIAL, 12L)
                .containsEntry(Approach.POLITICAL, 12L)
                .containsEntry(Approach.ECONOMIC, 13L);
    }

    @Test
    void eachIsNamedInBothLanguagesAndOnlyOnce() {
        assertThat(all).allSatisfy(indicator -> {
            assertThat(indicator.name()).isNotBlank();
            assertThat(indicator.nameEn()).isNotBlank().isNotEqualTo(indicator.name());
            assertThat(indicator.unit()).isNotBlank();
            assertThat(indicator.unitEn()).isNotBlank();
        });
        assertThat(all).extracting(Indicator::name).doesNotHaveDuplicates();
        assertThat(all).extracting(Indicator::nameEn).doesNotHaveDuplicates();
        assertThat(all).extracting(Indicator::id).doesNotHaveDuplicates();
    }

    @Test
    void positionsCountFromOneInEachApproach() {
        for (Approach approach : Approach.values()) {
            List<Integer> positions = all.stream()
                    .filter(indicator -> indicator.approach() == approach)
                    .map(Indicator::position)
                    .toList();
            assertThat(positions)
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, positions.size()).boxed().toList());
        }
    }

    @Test
    void theLessTheBetterForComplaintsWaitingConflictsAndDebts() {
        assertThat(all.stream().filter(indicator -> indicator.direction() == Direction.LOWER))
                .extracting(Indicator::nameEn)
                .containsExactly(
                        "Complaints about insensitive treatment of beliefs",
                        "Time taken to respond to spiritual requests",
                        "Conflicts not yet resolved",
                        "Waiting time for an answer from the authorities",
                        "Loans in arrears",
                        "Members in debt to moneylenders");
    }

    /** Every feed has its starter indicator, whose approach, unit and way of combining it keeps. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "HAND")
    void eachFeedServesOneOfThem(Feed feed) {
        List<Indicator> served = all.stream()
                .filter(indicator -> StarterIndicators.feed(indicator).equals(Optional.of(feed)))
                .toList();

        assertThat(served).singleElement().satisfies(indicator -> {
            assertThat(feed.suits(indicator.approach(), indicator.kind().name()))
                    .isTrue();
            assertThat(indicator.combine().name()).isEqualTo(feed.pace().name());
            assertThat(indicator.isFed()).isFalse();
            assertThat(IndicatorListModel.source(indicator))
                    .contains(Words.text("feed.hand"))
                    .contains(Words.text(feed.key()));
        });
    }

    @Test
    void theListSaysFromWhichRecordsAnIndicatorIsMeasured() {
        Indicator turnover = all.stream()
                .filter(indicator -> StarterIndicators.feed(indicator).equals(Optional.of(Feed.TURNOVER)))
                .findFirst()
                .orElseThrow();
        var typed = IndicatorDraft.of(turnover);
        assertThat(IndicatorDraft.feedNote(Drafts.toMap(typed))).isEqualTo("indicator.handNote");
        var fed = Drafts.with(typed, Map.of("feed", "TURNOVER"));
        assertThat(IndicatorDraft.feedNote(Drafts.toMap(fed))).isEqualTo("indicator.fedNote");

        assertThat(IndicatorListModel.source(fed.toIndicator(turnover.id()))).isEqualTo(Words.text("feed.turnover"));
        Indicator own = Drafts.with(typed, Map.of("name", "Omzet warung")).toIndicator(turnover.id());
        assertThat(IndicatorListModel.source(own)).isEqualTo(Words.text("feed.hand"));
    }

    @Test
    void percentagesAndScoresNeverAddUp() {
        assertThat(all)
                .filteredOn(indicator -> indicator.combine() == Combine.SUM)
                .allSatisfy(indicator ->
                        assertThat(indicator.kind()).as(indicator.name()).isIn(ValueKind.NUMBER, ValueKind.MONEY));
    }

    @Test
    void unitsFitTheKinds() {
        assertThat(all).allSatisfy(indicator -> {
            String unit = indicator.unit();
            switch (indicator.kind()) {
                case PERCENT -> assertThat(unit).isEqualTo("%");
                case MONEY -> assertThat(unit).startsWith("Rp");
                case SCORE -> assertThat(unit).startsWith("skor");
                case NUMBER -> assertThat(unit).doesNotContain("%", "Rp");
            }
        });
    }

    @Test
    void aNewOfficeIsSavedWithThemInOneChange() {
        try (Database database = TestData.inMemory()) {
            var office = new Office(
                    Ids.next(),
                    "Yayasan Cahaya",
                    "",
                    "",
                    "Kupang",
                    Logo.NONE,
                    Signer.NONE,
                    Signer.NONE,
                    ReportNumber.DEFAULT_PATTERN);

            Change change = NewOffice.make(database, office);

            assertThat(change.tables())
                    .containsExactlyInAnyOrder(
                            "office",
                            "indicator",
                            "stage_criterion",
                            "scale",
                            "scale_version",
                            "aspect",
                            "aspect_level",
                            "material");
            assertThat(new OfficeStore(database).office()).contains(office);
            assertThat(new IndicatorStore(database).all())
                    .hasSize(47)
                    .extracting(Indicator::approach)
                    .isSorted();
        }
    }
}
