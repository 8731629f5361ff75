package id.dampingi.facility;

import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.group.Group;
import id.dampingi.group.GroupStore;
import id.dampingi.sample.SampleOffice;
import id.dampingi.support.TestData;
import java.time.LocalDate;
import java.util.ArrayList;
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
            for (Group group : new GroupStore(database).all()) {
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
                HandoverDraft draft = HandoverDraft.of(one);
                assertThat(draft.problems(TODAY)).isEmpty();
                assertThat(draft.toRecord(one.id(), one.group())).isEqualTo(one);
                assertThat(store.goods(one.id()))
                        .hasSizeGreaterThan(1)
                        .allSatisfy(good -> assertThat(good.deliveredOn()).isBeforeOrEqualTo(one.date()));
            });
            assertThat(handovers).extracting(Handover::number).doesNotHaveDuplicates();
        }
    }
}
