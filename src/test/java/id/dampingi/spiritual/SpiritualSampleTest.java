package id.dampingi.spiritual;

import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.group.Group;
import id.dampingi.group.GroupStore;
import id.dampingi.sample.SampleOffice;
import id.dampingi.support.TestData;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpiritualSampleTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void theSampleIsWhatTheFormWouldSave() {
        try (var database = TestData.inMemory()) {
            SampleOffice.fill(database, TODAY);
            var all = new ArrayList<SpiritualNeed>();
            for (Group group : new GroupStore(database).all()) {
                List<SpiritualNeed> own = new SpiritualStore(database).ofGroup(group.id());
                all.addAll(own);
            }

            assertThat(all).hasSizeBetween(30, 200).allSatisfy(one -> {
                SpiritualDraft draft = SpiritualDraft.of(one);
                assertThat(draft.problems(TODAY)).isEmpty();
                assertThat(draft.toNeed(one.id(), one.group())).isEqualTo(one);
            });
        }
    }
}
