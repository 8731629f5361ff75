package id.dampingi.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.kit.ui.EmptyState;
import id.dampingi.kit.ui.Place;
import id.dampingi.testing.Gui;
import java.awt.Component;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.swing.edt.GuiActionRunner;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** In the sample office nobody comes to a screen that has nothing to show. */
@Tag("gui")
class SampleScreensGuiTest {
    @RegisterExtension
    final Gui gui = new Gui();

    @TempDir
    Path folder;

    @Test
    void everyScreenAndEveryPartOfAGroupsPageHasContent() {
        SampleFile sample = SampleFile.in(folder);
        UUID group = sample.group();
        try (var program = new OpenSample(gui.robot(), folder)) {
            program.open(sample.path());
            var places = new ArrayList<Place>();
            program.screens().forEach(screen -> places.add(Place.of(screen)));
            GalleryGuiTest.PARTS.forEach(part -> places.add(Place.of("group.screen", group, part)));
            var empty = new ArrayList<String>();
            for (Place place : places) {
                GuiActionRunner.execute(() -> program.window().go(place));
                program.settle();
                showing(EmptyState.class).forEach(name -> empty.add(place.screen() + " " + place.part() + ": " + name));
            }

            assertThat(places).hasSizeGreaterThan(20);
            assertThat(empty).isEmpty();
        }
    }

    private List<String> showing(Class<? extends Component> kind) {
        return Stream.of(gui.robot().finder().findAll(kind::isInstance).toArray(Component[]::new))
                .filter(component -> GuiActionRunner.execute(component::isShowing))
                .map(Component::getName)
                .sorted(Comparator.naturalOrder())
                .toList();
    }
}
