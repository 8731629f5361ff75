package id.dampingi.gallery;

import id.dampingi.indicator.NewOffice;
import id.dampingi.kit.db.DataFile;
import id.dampingi.kit.db.Ids;
import id.dampingi.kit.ui.Place;
import id.dampingi.office.Logo;
import id.dampingi.office.Office;
import id.dampingi.office.ReportNumber;
import id.dampingi.office.Signer;
import id.dampingi.support.TestData;
import id.dampingi.testing.Gui;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * A picture of every screen in {@code target/gallery}: in two dresses; in all of them, and a second time at scale 2, when the build
 * runs with {@code -Pgallery}.
 */
@Tag("gui")
@Tag("gallery")
class GalleryGuiTest {
    /** Of a group's page. */
    static final List<String> PARTS = List.of(
            "overview",
            "member",
            "activity",
            "problem",
            "stage",
            "spiritual",
            "access",
            "aspiration",
            "economy",
            "material",
            "facility",
            "attachment",
            "attitude",
            "principle",
            "measuring",
            "narrative",
            "identity");

    private static final Place GROUPS = new Place("group.screen", Optional.empty(), "list");
    private static final Place SCALES = new Place("settings.screen", Optional.empty(), "settings.scales");
    private static final Path SPREADSHEET = Path.of("src/test/resources/id/dampingi/gallery/kelompok.csv");

    @RegisterExtension
    final Gui gui = new Gui();

    @TempDir
    Path folder;

    @Test
    void theSampleOfficeInEveryLookAndLanguage() {
        SampleFile sample = SampleFile.in(folder);
        UUID group = sample.group();
        try (var program = new OpenSample(gui.robot(), folder)) {
            var photographer = new Photographer(program, gui);
            photographer.inEveryDress(1, () -> photographer.take("start"));
            program.open(sample.path());
            Map<String, Place> places = places(program, group);
            photographer.inEveryDress(places.size() + 16 + Photographer.IMPORT_STEPS, () -> {
                places.forEach(photographer::take);
                photographer.takeDialog("group.new", GROUPS);
                photographer.takeDialog("activity.new", Place.of("activity.screen"));
                photographer.takeDialog("indicator.new", Place.of("indicator.screen"));
                photographer.takeDialog("member.new", Place.of("group.screen", group, "member"));
                photographer.takeDialog("spiritual.new", Place.of("group.screen", group, "spiritual"));
                photographer.takeDialog("access.new", Place.of("group.screen", group, "access"));
                photographer.takeDialog("aspiration.new", Place.of("group.screen", group, "aspiration"));
                photographer.takeDialog("stage.change", Place.of("group.screen", group, "stage"));
                photographer.takeDialog("exit.edit", Place.of("group.screen", group, "stage"));
                photographer.takeDialog("survey.new", Place.of("group.screen", group, "attitude"));
                photographer.takeDialog("scale.add", SCALES);
                photographer.takeDialog("delivery.new", Place.of("group.screen", group, "material"));
                photographer.takeDialog("facility.new", Place.of("group.screen", group, "facility"));
                photographer.take("agenda-week", Place.of("agenda.screen"), "agenda.week");
                photographer.take("agenda-month", Place.of("agenda.screen"), "agenda.month");
                photographer.takeLookup(
                        "group.village",
                        "kup oel",
                        Place.of("group.screen", group, "identity"),
                        "group-identity-places");
                photographer.takeImport(GROUPS, SPREADSHEET);
            });
        }
    }

    @Test
    void aNewOfficeWhereEverythingIsStillEmpty() {
        Path file = folder.resolve("baru" + DataFile.SUFFIX);
        try (var database = DataFile.create(file, TestData.AUTHOR)) {
            NewOffice.make(database, newOffice());
        }
        try (var program = new OpenSample(gui.robot(), folder)) {
            var photographer = new Photographer(program, gui);
            program.open(file);
            Map<String, Place> screens = screens(program);
            photographer.inEveryDress(
                    screens.size(), () -> screens.forEach((name, place) -> photographer.take("empty-" + name, place)));
        }
    }

    private static Office newOffice() {
        return new Office(
                Ids.next(),
                "Perkumpulan Sahabat Warga",
                "",
                "",
                "Ende",
                Logo.NONE,
                Signer.NONE,
                Signer.NONE,
                ReportNumber.DEFAULT_PATTERN);
    }

    private static Map<String, Place> screens(OpenSample program) {
        Map<String, Place> places = new LinkedHashMap<>();
        for (String screen : program.screens()) {
            places.put(screen.replace(".screen", ""), screen.equals(GROUPS.screen()) ? GROUPS : Place.of(screen));
        }
        return places;
    }

    private static Map<String, Place> places(OpenSample program, UUID group) {
        Map<String, Place> places = screens(program);
        for (String part : PARTS) {
            places.put("group-" + part, Place.of(GROUPS.screen(), group, part));
        }
        for (String part : List.of(
                "settings.office",
                "settings.facilitators",
                "settings.criteria",
                "settings.scales",
                "settings.materials",
                "settings.ownFields",
                "settings.appearance",
                "settings.agenda",
                "settings.dataFile")) {
            places.put(part.replace('.', '-'), new Place("settings.screen", Optional.empty(), part));
        }
        return places;
    }
}
