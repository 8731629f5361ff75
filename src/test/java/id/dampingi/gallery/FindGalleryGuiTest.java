package id.dampingi.gallery;

import id.dampingi.kit.db.Ids;
import id.dampingi.kit.form.SavedFilter;
import id.dampingi.kit.form.SavedFilterStore;
import id.dampingi.kit.ui.Place;
import id.dampingi.testing.Gui;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Pictures of finding anything, of saved filters and of changing many records at once. */
@Tag("gui")
@Tag("gallery")
class FindGalleryGuiTest {
    private static final Place ACTIVITIES = Place.of("activity.screen");
    private static final Place GROUPS = Place.of("group.screen", "list");
    private static final int PICTURES = 10;

    @RegisterExtension
    final Gui gui = new Gui();

    @TempDir
    Path folder;

    @Test
    void whatIsFoundInEveryLookAndLanguage() {
        SampleFile sample = SampleFile.in(folder);
        try (var database = sample.open()) {
            var filters = new SavedFilterStore(database);
            filters.save(new SavedFilter(
                    Ids.next(), "activity", "Direncanakan bulan ini", Map.of("activity.state", "PLANNED")));
            filters.save(new SavedFilter(
                    Ids.next(),
                    "activity",
                    "Agama sepanjang tahun",
                    Map.of("activity.period", "YEAR", "activity.approach", "RELIGIOUS")));
        }
        try (var program = new OpenSample(gui.robot(), folder)) {
            var photographer = new Photographer(program, gui);
            program.open(sample.path());
            photographer.inEveryDress(PICTURES, () -> take(photographer, sample.group()));
        }
    }

    private static void take(Photographer photographer, UUID group) {
        photographer.take("find-button", ACTIVITIES);
        photographer.takeFind("find-first", ACTIVITIES, "");
        photographer.takeFind("find-recent", Place.of("group.screen", group), "");
        photographer.takeFind("find-code", ACTIVITIES, "bwi-01");
        photographer.takeFind("find-words", ACTIVITIES, "rapat");
        photographer.takeFind("find-nothing", ACTIVITIES, "*");
        photographer.takeBulk("bulk-activities", ACTIVITIES, "activity.table", 12, "activity.state", 1);
        photographer.takeBulk("bulk-groups", GROUPS, "group.table", 5, "group.facilitator", 2);
        photographer.take("find-groups", GROUPS);
        photographer.takeFilters("filter-menu", ACTIVITIES, "activity");
    }
}
