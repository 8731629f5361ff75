package id.dampingi.kit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.testing.Gui;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.swing.JFrame;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.fixture.FrameFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("gui")
class SegmentsGuiTest {
    @RegisterExtension
    final Gui gui = new Gui();

    private final List<String> typed = new ArrayList<>();
    private final List<SegmentsField> fields = new ArrayList<>();
    private FrameFixture window;

    @BeforeEach
    void openWindow() {
        window = gui.show(() -> {
            Theme.install(Look.LIGHT);
            var options = List.of(new Option("A", "Warga"), new Option("B", "Bersama"), new Option("C", "Pendamping"));
            var field = new SegmentsField("test.side", options);
            field.onTyped(() -> typed.add(field.text()));
            fields.add(field);
            var frame = new JFrame();
            frame.add(field.component());
            frame.pack();
            return frame;
        });
    }

    @Test
    void aTapChoosesAndASecondTapTakesItBack() {
        window.toggleButton("test.side.B").click();
        window.toggleButton("test.side.C").click();
        window.toggleButton("test.side.C").click();

        assertThat(typed).containsExactly("B", "C", "");
        assertThat(Objects.requireNonNull(GuiActionRunner.execute(
                        () -> window.toggleButton("test.side.C").target().isSelected())))
                .isFalse();
    }

    @Test
    void arrowsAndDigitsChooseAndDeleteTakesBack() {
        Robot robot = gui.robot();
        robot.focusAndWaitForFocusGain(fields.get(0).component());

        robot.pressAndReleaseKeys(
                KeyEvent.VK_RIGHT, KeyEvent.VK_RIGHT, KeyEvent.VK_3, KeyEvent.VK_RIGHT, KeyEvent.VK_LEFT);
        robot.pressAndReleaseKeys(KeyEvent.VK_DELETE);
        robot.waitForIdle();

        assertThat(typed).containsExactly("A", "B", "C", "C", "B", "");
    }
}
