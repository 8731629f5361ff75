package id.dampingi.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.group.Group;
import id.dampingi.group.GroupStore;
import id.dampingi.kit.db.DraftStore;
import id.dampingi.kit.form.FormDesk;
import id.dampingi.kit.form.SavedFilterStore;
import id.dampingi.support.Desk;
import id.dampingi.support.LaterBackground;
import id.dampingi.support.Make;
import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NarrativeModelTest {
    private static final YearMonth MAY = YearMonth.of(2026, 5);

    private final Desk desk = new Desk();
    private final NarrativeStore narratives = new NarrativeStore(desk.database);
    private final NarrativeModel model = new NarrativeModel(narratives, desk.forms, desk.events);
    private final Group group = Make.group("A", "Melati");

    @BeforeEach
    void open() {
        new GroupStore(desk.database).save(group);
        model.show(group.id(), MAY);
    }

    @Test
    void savesTheNotesOfTheMonthAndEditsTheSameRecordLater() {
        model.form().typed(Map.of("obstacles", "Hujan"));
        model.form().save();
        model.form().typed(Map.of("suggestions", "Pindah hari"));
        model.form().save();

        Narrative saved = narratives.of(group.id(), MAY).orElseThrow();
        assertThat(saved.obstacles()).isEqualTo("Hujan");
        assertThat(saved.suggestions()).isEqualTo("Pindah hari");
    }

    @Test
    void takesASaveBack() {
        model.form().typed(Map.of("obstacles", "Hujan"));
        model.form().save();
        desk.history.undo();

        assertThat(model.form().draft()).isEqualTo(NarrativeDraft.EMPTY);
    }

    @Test
    void showsWhatWasPlannedTheMonthBefore() {
        model.form().typed(Map.of("nextPlan", "Pelatihan kompos"));
        model.form().save();

        model.show(group.id(), MAY.plusMonths(1));

        assertThat(model.planned()).isEqualTo("Pelatihan kompos");
        assertThat(model.form().draft()).isEqualTo(NarrativeDraft.EMPTY);
    }

    @Test
    void notesSavedWhileAnotherMonthIsReadStayInTheirMonth() {
        var later = new LaterBackground();
        var forms = new FormDesk(
                later,
                desk.history,
                new DraftStore(desk.database),
                new SavedFilterStore(desk.database),
                desk.forms.failures(),
                (wait, action) -> () -> {});
        var slow = new NarrativeModel(narratives, forms, desk.events);
        slow.show(group.id(), MAY);
        later.runAll();
        slow.form().typed(Map.of("obstacles", "Hujan"));

        slow.show(group.id(), MAY.plusMonths(1));
        slow.form().save();
        later.runAll();

        assertThat(narratives.of(group.id(), MAY)).map(Narrative::obstacles).contains("Hujan");
        assertThat(narratives.of(group.id(), MAY.plusMonths(1))).isEmpty();
    }

    @Test
    void keepsWhatWasTypedForEachMonth() {
        model.form().typed(Map.of("obstacles", "Belum selesai"));
        model.show(group.id(), MAY.plusMonths(1));
        assertThat(model.form().draft().obstacles()).isEmpty();

        model.show(group.id(), MAY);

        assertThat(model.form().draft().obstacles()).isEqualTo("Belum selesai");
        assertThat(model.form().restored()).isTrue();
    }
}
