package id.dampingi.kit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.kit.i18n.Words;
import java.awt.Component;
import java.awt.Container;
import java.awt.geom.Rectangle2D;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;
import javax.swing.text.BadLocationException;
import javax.swing.text.JTextComponent;
import org.junit.jupiter.api.Test;

class FormLooksTest {
    @Test
    void theTextOfAnAreaStandsBelowTheTextOfALine() throws Exception {
        Words.speak(Words.INDONESIAN);
        SwingUtilities.invokeAndWait(() -> {
            Theme.install(Look.LIGHT);
            TextInput line = TextInput.line();
            TextInput area = TextInput.area(3);

            assertThat(leftOf(area)).isEqualTo(leftOf(line));
            assertThat(topOf(area)).isEqualTo(topOf(line));
        });
    }

    private static double leftOf(TextInput input) {
        return text(input).getX();
    }

    private static double topOf(TextInput input) {
        return text(input).getY();
    }

    /** Where its first letter is. */
    private static Rectangle2D text(TextInput input) {
        JComponent component = input.component();
        input.text("Musyawarah");
        component.setSize(component.getPreferredSize());
        layOut(component);
        JTextComponent text = input.focus();
        try {
            return SwingUtilities.convertRectangle(text, text.modelToView2D(0).getBounds(), component);
        } catch (BadLocationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void layOut(Container container) {
        container.doLayout();
        for (Component child : List.of(container.getComponents())) {
            if (child instanceof Container inner) {
                layOut(inner);
            }
        }
    }
}
