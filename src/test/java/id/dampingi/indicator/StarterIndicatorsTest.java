package id.dampingi.indicator;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.approach.Approach;
import id.dampingi.kit.db.Change;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.Ids;
import id.dampingi.office.Logo;
import id.dampingi.office.Office;
import id.dampingi.office.OfficeStore;
import id.dampingi.office.ReportNumber;
import id.dampingi.office.Signer;
import id.dampingi.support.TestData;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

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
