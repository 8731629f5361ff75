package id.dampingi.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.group.GroupStore;
import id.dampingi.kit.db.DataFile;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Look;
import id.dampingi.kit.ui.Place;
import id.dampingi.sample.SampleOffice;
import id.dampingi.support.TestData;
import id.dampingi.testing.Gui;
import id.dampingi.testing.Wait;
import java.awt.Component;
import java.awt.Window;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.swing.AbstractButton;
import javax.swing.JDialog;
import javax.swing.SwingUtilities;
import org.assertj.swing.edt.GuiActionRunner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * A picture of every screen in {@code target/gallery}: light and dark, in both languages; at scale 2, when the build runs it
 * a second time, light only.
 */
@Tag("gui")
@Tag("gallery")
class GalleryGuiTest {
    private static final List<Locale> LANGUAGES = List.of(Words.INDONESIAN, Locale.ENGLISH);
    private static final List<String> GROUP_PARTS = List.of("member", "activity", "measuring", "narrative", "identity");
    private static final List<String> SETTINGS_PARTS =
            List.of("settings.office", "settings.facilitators", "settings.appearance", "settings.dataFile");
    /** What opens a dialog, and on which screen. */
    private static final Map<String, String> DIALOGS =
            Map.of("group.new", "group.screen", "activity.new", "activity.screen");

    @RegisterExtension
    final Gui gui = new Gui();

    @TempDir
    Path folder;

    private int taken;

    @AfterEach
    void speakIndonesianAgain() {
        Words.speak(Words.INDONESIAN);
    }

    @Test
    void everyScreenInEveryLookAndLanguage() {
        Path file = folder.resolve("contoh" + DataFile.SUFFIX);
        UUID group = makeSample(file);
        try (var program = new OpenSample(gui.robot(), folder)) {
            boolean large = Picture.scale(program.window().frame()) > 1;
            List<Look> looks = large ? List.of(Look.LIGHT) : List.of(Look.LIGHT, Look.DARK);
            for (Locale language : LANGUAGES) {
                for (Look look : looks) {
                    dress(program, language, look);
                    take(program, "start", language, look);
                }
            }
            program.open(file);
            for (Locale language : LANGUAGES) {
                for (Look look : looks) {
                    dress(program, language, look);
                    places(program, group).forEach((name, place) -> {
                        GuiActionRunner.execute(() -> program.window().go(place));
                        program.settle();
                        take(program, name, language, look);
                    });
                    DIALOGS.forEach((button, screen) -> takeDialog(program, button, screen, language, look));
                }
            }
            int each = 1 + places(program, group).size() + DIALOGS.size();
            assertThat(taken).isEqualTo(LANGUAGES.size() * looks.size() * each);
        }
    }

    private static UUID makeSample(Path file) {
        try (var database = DataFile.create(file, TestData.AUTHOR)) {
            SampleOffice.fill(database, LocalDate.now());
            return new GroupStore(database).byCode("BWI-01").orElseThrow().id();
        }
    }

    private static Map<String, Place> places(OpenSample program, UUID group) {
        Map<String, Place> places = new LinkedHashMap<>();
        for (String screen : program.screens()) {
            String part = screen.equals("group.screen") ? "list" : "";
            places.put(screen.replace(".screen", ""), new Place(screen, Optional.empty(), part));
        }
        for (String part : GROUP_PARTS) {
            places.put("group-" + part, Place.of("group.screen", group, part));
        }
        for (String part : SETTINGS_PARTS) {
            places.put(part.replace('.', '-'), new Place("settings.screen", Optional.empty(), part));
        }
        return places;
    }

    private static void dress(OpenSample program, Locale language, Look look) {
        GuiActionRunner.execute(() -> {
            program.window().speak(language);
            program.window().look(look);
        });
        program.settle();
    }

    private void take(OpenSample program, String name, Locale language, Look look) {
        Component root = program.window().frame().getRootPane();
        BufferedImage picture = Picture.of(root);
        assertThat(picture.getWidth()).isGreaterThan((int) (1200 * Picture.scale(root)));
        keep(picture, name, root, language, look);
    }

    private void keep(BufferedImage picture, String name, Component of, Locale language, Look look) {
        String kind = Picture.scale(of) > 1 ? "scale2" : look.name().toLowerCase(Locale.ROOT);
        assertThat(Picture.brightness(picture) > 0.5).as(name + " is light").isEqualTo(look == Look.LIGHT);
        Picture.save(picture, Path.of(kind + "-" + language.getLanguage(), name + ".png"));
        taken++;
    }

    /** A modal dialog keeps its opener waiting, so that it is opened and painted from different places in the queue. */
    private void takeDialog(OpenSample program, String button, String screen, Locale language, Look look) {
        GuiActionRunner.execute(() ->
                program.window().go(new Place(screen, Optional.empty(), screen.equals("group.screen") ? "list" : "")));
        program.settle();
        AbstractButton opener = gui.robot().finder().findByName(button, AbstractButton.class, true);
        SwingUtilities.invokeLater(opener::doClick);
        Wait.until("a dialog of " + button, () -> dialog().isPresent());
        program.settle();
        JDialog dialog = dialog().orElseThrow();
        keep(Picture.of(dialog.getRootPane()), "dialog-" + button.replace('.', '-'), dialog, language, look);
        GuiActionRunner.execute(dialog::dispose);
        gui.waitForFocus(program.window().frame());
    }

    private static Optional<JDialog> dialog() {
        return GuiActionRunner.execute(() -> {
            var dialogs = new ArrayList<JDialog>();
            Arrays.stream(Window.getWindows())
                    .filter(window -> window instanceof JDialog && window.isShowing())
                    .forEach(window -> dialogs.add((JDialog) window));
            return dialogs.stream().findFirst();
        });
    }
}
