package id.dampingi.gallery;

import id.dampingi.indicator.NewOffice;
import id.dampingi.kit.db.DataFile;
import id.dampingi.kit.ui.Place;
import id.dampingi.support.TestData;
import id.dampingi.testing.Gui;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Pictures of what is behind a group's page: its forms, its inner tabs, and the page of a group with nothing and with too much. */
@Tag("gui")
@Tag("gallery")
class CaseGalleryGuiTest {
    private static final int PICTURES = 17;

    @RegisterExtension
    final Gui gui = new Gui();

    @TempDir
    Path folder;

    @Test
    void theFormsAndTabsOfAGroup() {
        SampleFile sample = SampleFile.in(folder);
        try (var program = new OpenSample(gui.robot(), folder)) {
            var photographer = new Photographer(program, gui);
            program.open(sample.path());
            photographer.inEveryDress(PICTURES, () -> {
                takeTabs(photographer, sample.group());
                takeForms(photographer, sample.group());
            });
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
            photographer.inEveryDress(2 * GalleryGuiTest.PARTS.size() + 1, () -> {
                for (String part : GalleryGuiTest.PARTS) {
                    photographer.take("empty-group-" + part, page(groups.empty(), part));
                    photographer.take("full-group-" + part, page(groups.full(), part));
                }
                photographer.take("full-home", Place.of("home.screen"));
            });
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
