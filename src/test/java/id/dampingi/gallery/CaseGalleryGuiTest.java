package id.dampingi.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.group.GroupStore;
import id.dampingi.indicator.NewOffice;
import id.dampingi.kit.db.DataFile;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Look;
import id.dampingi.kit.ui.Place;
import id.dampingi.sample.SampleOffice;
import id.dampingi.support.TestData;
import id.dampingi.testing.Gui;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Pictures of what is behind a group's page: its forms, its inner tabs, and the page of a group with nothing and with too much. */
@Tag("gui")
@Tag("gallery")
class CaseGalleryGuiTest {
    private static final List<Locale> LANGUAGES = List.of(Words.INDONESIAN, Locale.ENGLISH);
    private static final int PICTURES = 17;

    @RegisterExtension
    final Gui gui = new Gui();

    @TempDir
    Path folder;

    @AfterEach
    void speakIndonesianAgain() {
        Words.speak(Words.INDONESIAN);
    }

    @Test
    void theFormsAndTabsOfAGroup() {
        Path file = folder.resolve("contoh" + DataFile.SUFFIX);
        UUID group;
        try (var database = DataFile.create(file, TestData.AUTHOR)) {
            SampleOffice.fill(database, LocalDate.now());
            group = new GroupStore(database).byCode("BWI-01").orElseThrow().id();
        }
        try (var program = new OpenSample(gui.robot(), folder)) {
            var photographer = new Photographer(program, gui);
            List<Look> looks = photographer.scale() > 1 ? List.of(Look.LIGHT) : List.of(Look.LIGHT, Look.DARK);
            program.open(file);
            for (Locale language : LANGUAGES) {
                for (Look look : looks) {
                    photographer.dress(language, look);
                    takeTabs(photographer, group);
                    takeForms(photographer, group);
                }
            }
            assertThat(photographer.taken()).isEqualTo(LANGUAGES.size() * looks.size() * PICTURES);
        }
    }

    @Test
    void aGroupWithNothingAndOneWithTooMuch() {
        Path file = folder.resolve("penuh" + DataFile.SUFFIX);
        var groups = new CrowdedGroups(LocalDate.now());
        try (var database = DataFile.create(file, TestData.AUTHOR)) {
            NewOffice.make(database, CrowdedGroups.office());
            groups.fill(database);
        }
        try (var program = new OpenSample(gui.robot(), folder)) {
            var photographer = new Photographer(program, gui);
            program.open(file);
            for (Locale language : LANGUAGES) {
                photographer.dress(language, Look.LIGHT);
                for (String part : GalleryGuiTest.PARTS) {
                    photographer.take("empty-group-" + part, page(groups.empty(), part));
                    photographer.take("full-group-" + part, page(groups.full(), part));
                }
                photographer.take("full-home", Place.of("home.screen"));
            }
            assertThat(photographer.taken()).isEqualTo(LANGUAGES.size() * (2 * GalleryGuiTest.PARTS.size() + 1));
        }
    }

    private static void takeTabs(Photographer photographer, UUID group) {
        photographer.takeBehind("economy.savings", "group-savings", page(group, "economy"));
        photographer.takeBehind("economy.loans", "group-loans", page(group, "economy"));
        photographer.takeBehind("economy.incomes", "group-incomes", page(group, "economy"));
        photographer.takeBehind("facility.handovers", "group-handovers", page(group, "facility"));
    }

    private static void takeForms(Photographer photographer, UUID group) {
        photographer.takeDialogOf("member.table", "member.history", page(group, "member"));
        photographer.takeDialogOf("activity.table", "activity.attendance", page(group, "activity"));
        photographer.takeDialogOf("spiritual.table", "spiritual.edit", page(group, "spiritual"));
        photographer.takeDialogOf("access.table", "access.edit", page(group, "access"));
        photographer.takeDialogOf("aspiration.table", "aspiration.edit", page(group, "aspiration"));
        photographer.takeDialogOf("survey.table", "survey.edit", page(group, "attitude"));
        photographer.takeDialogOf("facility.table", "facility.edit", page(group, "facility"), "facility.list");
        photographer.takeDialogOf("handover.table", "handover.edit", page(group, "facility"), "facility.handovers");
        photographer.takeDialogBehind("economy.enterprises", "enterprise.new", page(group, "economy"));
        photographer.takeDialogBehind("economy.enterprises", "book.new", page(group, "economy"));
        photographer.takeDialogBehind("economy.savings", "saving.new", page(group, "economy"));
        photographer.takeDialogBehind("economy.loans", "loan.new", page(group, "economy"));
        photographer.takeDialogBehind("economy.incomes", "income.new", page(group, "economy"));
    }

    private static Place page(UUID group, String part) {
        return Place.of("group.screen", group, part);
    }
}
