package id.dampingi.reason;

import id.dampingi.kit.form.Checks;
import id.dampingi.kit.form.Problem;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Dialogs;
import id.dampingi.kit.ui.Form;
import id.dampingi.kit.ui.WrappedText;
import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.awt.Window;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One line for the reason; the one given last stands in it, so that Enter is enough for several changes in a row. */
final class ReasonDialog implements Question {
    private static final int LONGEST = 200;
    private static final int WIDTH = 380;

    private String given = "";

    @Override
    public Optional<String> ask(String nameKey, List<String> last) {
        var form = new Form();
        form.other(new WrappedText(Words.text("reason.text"), WIDTH));
        var why = form.suggest("reason.why", last);
        form.show(Map.of("why", given));
        String[] answer = {""};
        Dialogs.ask(window(), "reason.title", form, "reason.save", () -> {
            String text = why.text().strip();
            List<Problem> problems = new Checks()
                    .required("reason.why", text)
                    .atMost(LONGEST, "reason.why", text)
                    .problems();
            form.show(problems);
            answer[0] = problems.isEmpty() ? text : "";
            return problems.isEmpty();
        });
        if (answer[0].isEmpty()) {
            return Optional.empty();
        }
        given = answer[0];
        return Optional.of(given);
    }

    /** The form or the grid in which the change was made. */
    private static Component window() {
        Window active = KeyboardFocusManager.getCurrentKeyboardFocusManager().getActiveWindow();
        return active != null
                ? active
                : Stream.of(Window.getWindows())
                        .filter(Window::isShowing)
                        .findFirst()
                        .orElseThrow();
    }
}
