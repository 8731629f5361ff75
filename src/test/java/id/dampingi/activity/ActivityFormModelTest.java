package id.dampingi.activity;

import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.activity.ActivityFormModel.Ready;
import id.dampingi.kit.task.Background;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ActivityFormModelTest {
    private static final LocalDate TODAY = LocalDate.now();

    private final ActivitySample sample = new ActivitySample(Background.inline());
    private final ActivityFormModel model =
            new ActivityFormModel(sample.store, sample.lists, sample.groups, sample.desk, Clock.systemDefaultZone());
    private final List<Ready> shown = new ArrayList<>();

    @AfterEach
    void close() {
        sample.close();
    }

    @Test
    void aNewActivityOfAGroupIsSaved() {
        model.openNew(Optional.of(sample.weavers.id()), TODAY, shown::add);
        var form = shown.get(0).form();
        assertThat(shown.get(0).groups()).containsExactly(sample.farmers, sample.weavers);

        form.typed(Map.of("title", "Rapat anggota", "mainApproach", "SOCIAL"));
        form.save();

        assertThat(sample.store.ofGroup(sample.weavers.id(), 10))
                .containsExactly(model.saved().orElseThrow());
        assertThat(model.saved().orElseThrow().state()).isEqualTo(ActivityState.PLANNED);
    }

    @Test
    void placesAndTitlesUsedBeforeAreOffered() {
        sample.save(sample.weavers, TODAY.minusDays(2), "Pelatihan", ActivityState.DONE);
        sample.save(sample.weavers, TODAY.minusDays(1), "Rapat", ActivityState.DONE);
        sample.save(sample.farmers, TODAY, "Panen", ActivityState.DONE);

        model.openNew(Optional.of(sample.weavers.id()), TODAY, shown::add);
        assertThat(shown.get(0).titles()).containsExactly("Rapat", "Pelatihan");
        assertThat(shown.get(0).places()).containsExactly("Balai desa");

        model.openNew(Optional.empty(), TODAY, shown::add);
        assertThat(shown.get(1).titles()).containsExactly("Panen", "Rapat", "Pelatihan");
    }

    @Test
    void aDuplicateIsPlannedAnewWithoutWhoCame() {
        Activity done = sample.save(sample.weavers, TODAY.minusMonths(1), "Pelatihan", ActivityState.DONE);

        model.duplicate(done.id(), TODAY, shown::add);
        shown.get(0).form().save();

        Activity copy = model.saved().orElseThrow();
        assertThat(copy.id()).isNotEqualTo(done.id());
        assertThat(copy.title()).isEqualTo("Pelatihan");
        assertThat(copy.approaches()).isEqualTo(done.approaches());
        assertThat(copy.date()).isEqualTo(TODAY);
        assertThat(copy.state()).isEqualTo(ActivityState.PLANNED);
        assertThat(copy.present()).isZero();
        assertThat(copy.result()).isEmpty();
        assertThat(sample.store.byId(done.id())).contains(done);
    }

    @Test
    void anActivityThatIsGoneOpensNothing() {
        Activity gone = sample.save(sample.weavers, TODAY, "Pelatihan", ActivityState.DONE);
        sample.store.delete(gone.id());

        model.open(gone.id(), shown::add);

        assertThat(shown).isEmpty();
    }
}
