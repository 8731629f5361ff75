package id.dampingi.gallery;

import id.dampingi.attachment.TestAttachments;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.ui.Place;
import id.dampingi.member.Member;
import id.dampingi.member.MemberStore;
import id.dampingi.testing.Gui;
import java.awt.Component;
import java.awt.Rectangle;
import java.awt.event.ActionEvent;
import java.nio.file.Path;
import java.util.UUID;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JTable;
import javax.swing.KeyStroke;
import org.assertj.swing.edt.GuiActionRunner;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Pictures of photos wherever they are shown, in every look and language. */
@Tag("gui")
@Tag("gallery")
class PhotoGalleryGuiTest {
    private static final int PICTURES = 7;

    @RegisterExtension
    final Gui gui = new Gui();

    @TempDir
    Path folder;

    private UUID group;
    private UUID activity;
    private UUID problem;

    @Test
    void photosInEveryLookAndLanguage() {
        SampleFile sample = SampleFile.in(folder);
        addPhotos(sample);
        try (var program = new OpenSample(gui.robot(), folder)) {
            program.open(sample.path());
            var photographer = new Photographer(program, gui);
            photographer.inEveryDress(PICTURES, () -> {
                photographer.take("photos-album", Place.of("group.screen", group, "attachment"));
                photographer.takeDialog(
                        "photos-viewer", () -> press(find("attachment.album", JList.class), "ENTER"), () -> {});
                photographer.takeDialog(
                        "photos-activity",
                        () -> program.window().go(Place.of("activity.screen", activity)),
                        () -> show("attachment.strip"));
                photographer.take("photos-problem", Place.of("problem.screen", problem));
                GuiActionRunner.execute(() -> show("attachment.strip"));
                program.settle();
                photographer.take("photos-problem");
                photographer.take("photos-members", Place.of("group.screen", group, "member"));
                photographer.takeDialog(
                        "photos-member",
                        () -> {
                            find("member.table", JTable.class).setRowSelectionInterval(0, 0);
                            find("member.edit", AbstractButton.class).doClick();
                        },
                        () -> show("attachment.strip"));
            });
        }
    }

    private void addPhotos(SampleFile sample) {
        group = sample.group();
        try (Database database = sample.open()) {
            activity = database.first(
                            "select activity from attachment where caption like 'Buku kas%'", row -> row.id("activity"))
                    .orElseThrow();
            problem = database.first("select id from problem where assisted_group = ?", row -> row.id("id"), group)
                    .orElseThrow();
            Member member = new MemberStore(database).ofGroup(group).get(0);
            TestAttachments.add(database, activity, problem, member.id());
        }
    }

    private void show(String name) {
        JComponent place = find(name, JComponent.class);
        place.scrollRectToVisible(new Rectangle(0, 0, place.getWidth(), place.getHeight()));
    }

    private <C extends Component> C find(String name, Class<C> type) {
        return gui.robot().finder().findByName(name, type, true);
    }

    private static void press(JList<?> list, String key) {
        list.setSelectedIndex(0);
        var keys = KeyStroke.getKeyStroke(key);
        Object action = list.getInputMap(JComponent.WHEN_FOCUSED).get(keys);
        list.getActionMap().get(action).actionPerformed(new ActionEvent(list, 0, key));
    }
}
