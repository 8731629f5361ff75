package id.dampingi.testing;

import static org.assertj.core.api.Assertions.assertThat;

import javax.swing.JButton;
import javax.swing.JDialog;
import javax.swing.JFrame;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;
import org.assertj.swing.fixture.FrameFixture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("gui")
class DisplayGuiTest {
    @RegisterExtension
    final Gui gui = new Gui();

    @Test
    void keysReachTheFieldAlsoAfterADialogHasClosed() {
        FrameFixture window = gui.show(DisplayGuiTest::frame);

        window.textBox("name").enterText("Mekar ");
        window.button("ask").click();
        window.dialog("dialog").button("answer").click();
        gui.waitForFocus(window.target());
        window.textBox("name").enterText("Sari");

        assertThat(window.textBox("name").text()).isEqualTo("Mekar Sari");
    }

    private static JFrame frame() {
        var frame = new JFrame("Dampingi");
        frame.setLayout(new MigLayout());
        var name = new JTextField(20);
        name.setName("name");
        var ask = new JButton("Ask");
        ask.setName("ask");
        ask.addActionListener(event -> dialog(frame).setVisible(true));
        frame.add(name);
        frame.add(ask);
        return frame;
    }

    private static JDialog dialog(JFrame owner) {
        var dialog = new JDialog(owner, "Question", true);
        dialog.setName("dialog");
        var answer = new JButton("Answer");
        answer.setName("answer");
        answer.addActionListener(event -> dialog.dispose());
        dialog.add(answer);
        dialog.pack();
        dialog.setLocationRelativeTo(owner);
        return dialog;
    }
}
