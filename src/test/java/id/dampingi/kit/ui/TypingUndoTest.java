package id.dampingi.kit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.ActionEvent;
import java.util.Objects;
import javax.swing.JComponent;
import javax.swing.JTextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TypingUndoTest {
    private final JTextField input = new JTextField();
    private final TextInput field = new TextInput(input, input);

    @BeforeEach
    void focus() {
        TypingUndo.in(input);
    }

    @Test
    void typingIsTakenBackAndDoneAgain() {
        input.replaceSelection("padi");
        press("ctrl Z");
        assertThat(input.getText()).isEmpty();
        press("ctrl Y");
        assertThat(input.getText()).isEqualTo("padi");
    }

    @Test
    void theTextOfAnotherRecordDoesNotComeBack() {
        input.replaceSelection("padi");
        field.text("jagung");
        press("ctrl Z");
        assertThat(input.getText()).isEqualTo("jagung");
    }

    @Test
    void whatStaysTheSameWhileTypingKeepsTheWayBack() {
        input.replaceSelection("padi");
        field.text("padi");
        press("ctrl Z");
        assertThat(input.getText()).isEmpty();
    }

    private void press(String keys) {
        Object name =
                input.getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).get(Shortcuts.of(keys));
        Objects.requireNonNull(input.getActionMap().get(name), keys)
                .actionPerformed(new ActionEvent(input, ActionEvent.ACTION_PERFORMED, ""));
    }
}
