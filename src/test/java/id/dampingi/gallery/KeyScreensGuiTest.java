package id.dampingi.gallery;

import id.dampingi.kit.ui.Place;
import id.dampingi.testing.Gui;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A few screens of every kind, which the plain build paints at scale 2 as well: a dashboard, lists, a grid, charts and a form. */
@Tag("gui")
@Tag("key-screens")
class KeyScreensGuiTest {
    @RegisterExtension
    final Gui gui = new Gui();

    @TempDir
    Path folder;

    @Test
    void theKeyScreens() {
        SampleFile sample = SampleFile.in(folder);
        UUID group = sample.group();
        try (var program = new OpenSample(gui.robot(), folder)) {
            program.open(sample.path());
            var photographer = new Photographer(program, gui);
            photographer.inDress(Dress.USUAL, 6, () -> {
                photographer.take("home", Place.of("home.screen"));
                photographer.take("activity", Place.of("activity.screen"));
                photographer.take("group-overview", Place.of("group.screen", group, "overview"));
                photographer.take("group-measuring", Place.of("group.screen", group, "measuring"));
                photographer.take("agenda-month", Place.of("agenda.screen"), "agenda.month");
                photographer.takeDialog("activity.new", Place.of("activity.screen"));
            });
        }
    }
}
