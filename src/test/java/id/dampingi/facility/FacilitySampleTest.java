package id.dampingi.facility;

import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.group.Group;
import id.dampingi.group.GroupStore;
import id.dampingi.sample.SampleOffice;
import id.dampingi.support.TestData;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FacilitySampleTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void theSampleIsWhatTheFormsWouldSave() {
        try (var database = TestData.inMemory()) {
            SampleOffice.fill(database, TODAY);
            var store = new HandoverStore(database);
            var facilities = new ArrayList<Facility>();
            var handovers = new ArrayList<Handover>();
            var groups = new GroupStore(database);
            for (Group group : groups.all()) {
                facilities.addAll(new FacilityStore(database).ofGroup(group.id()));
                handovers.addAll(store.ofGroup(group.id()));
            }

            assertThat(facilities).hasSizeBetween(30, 80).allSatisfy(one -> {
                FacilityDraft draft = FacilityDraft.of(one);
                assertThat(draft.problems(TODAY)).isEmpty();
                assertThat(FacilityDraft.of(draft.toRecord(one.id(), one.group())))
                        .isEqualTo(draft);
            });
            assertThat(facilities).extracting(Facility::step).contains(FacilityStep.values());
            assertThat(facilities).anyMatch(Facility::isRefused);
            assertThat(handovers).isNotEmpty().allSatisfy(one -> {
                String group = groups.byId(one.group()).map(Group::name).orElseThrow();
                HandoverDraft draft =
                        new HandoverStart(List.of(), List.of(), Optional.empty(), group, Party.NOBODY).draft(one);
                Handover typed = draft.toRecord(one.id(), one.group());
                assertThat(draft.problems(TODAY)).isEmpty();
                assertThat(typed.with(typed.receiver().unworded(group))).isEqualTo(one);
                assertThat(store.goods(one.id()))
                        .hasSizeGreaterThan(1)
                        .allSatisfy(good -> assertThat(good.deliveredOn()).isBeforeOrEqualTo(one.date()));
            });
            assertThat(handovers).extracting(Handover::number).doesNotHaveDuplicates();
        }
    }

    @Test
    void theMonthHasItsHandoversWithTheirGoods() {
        try (var database = TestData.inMemory()) {
            SampleOffice.fill(database, TODAY);
            var store = new HandoverStore(database);
            List<UUID> groups =
                    new GroupStore(database).all().stream().map(Group::id).toList();
            int seen = 0;
            for (YearMonth month = YearMonth.of(2026, 11); month.getYear() > 2024; month = month.minusMonths(1)) {
                var months = new HandoverMonthStore(database).ofMonth(groups, month);
                for (UUID group : groups) {
                    YearMonth wanted = month;
                    assertThat(months.getOrDefault(group, List.of()))
                            .containsExactlyInAnyOrderElementsOf(store.ofGroup(group).stream()
                                    .filter(one -> YearMonth.from(one.date()).equals(wanted))
                                    .map(one -> new HandedOver(one, store.goods(one.id())))
                                    .toList());
                }
                seen += months.values().stream().mapToInt(List::size).sum();
            }
            assertThat(seen).isPositive();
        }
    }
}
