package id.dampingi.material;

import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.group.Group;
import id.dampingi.group.GroupStore;
import id.dampingi.sample.SampleOffice;
import id.dampingi.support.TestData;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MaterialSampleTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void theSampleIsWhatTheFormsWouldSave() {
        try (var database = TestData.inMemory()) {
            SampleOffice.fill(database, TODAY);
            var sessions = new ArrayList<Delivery>();
            for (Group group : new GroupStore(database).all()) {
                List<Delivery> own = new DeliveryStore(database).ofGroup(group.id());
                sessions.addAll(own);
            }

            assertThat(new MaterialStore(database).all()).hasSize(16).allSatisfy(one -> {
                MaterialDraft draft = MaterialDraft.of(one);
                assertThat(draft.problems()).isEmpty();
                assertThat(draft.toMaterial(one.id())).isEqualTo(one);
            });
            assertThat(sessions).hasSizeBetween(60, 300).allSatisfy(one -> {
                DeliveryDraft draft = DeliveryDraft.of(one);
                assertThat(draft.problems(TODAY)).isEmpty();
                assertThat(draft.toRecord(one.id(), one.group())).isEqualTo(one);
            });
            Understanding all = Understanding.of(sessions).orElseThrow();
            assertThat(all.after()).isGreaterThan(all.before() + 0.15);
        }
    }

    @Test
    void theStarterCatalogueServesEveryApproach() {
        assertThat(StarterMaterials.all())
                .allSatisfy(one -> assertThat(MaterialDraft.of(one).problems()).isEmpty())
                .extracting(Material::approach)
                .contains(id.dampingi.approach.Approach.values());
        assertThat(StarterMaterials.all()).extracting(Material::title).doesNotHaveDuplicates();
    }
}
