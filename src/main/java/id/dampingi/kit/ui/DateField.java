package id.dampingi.kit.ui;

import id.dampingi.kit.form.Parse;
import id.dampingi.kit.i18n.Words;
import java.awt.Insets;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.time.LocalDate;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JTextField;

/** A date, typed in any usual way or picked from a calendar (button, F4 or Alt+Down); arrows up and down move by a day. */
public final class DateField implements Field {
    private final JTextField input = new JTextField(12);
    private final TextInput text = new TextInput(input, input);

    DateField(String key) {
        var open = new JButton(Icons.of("calendar", 16));
        open.setName(key + ".calendar");
        open.setToolTipText(Words.text("date.pick"));
        open.getAccessibleContext().setAccessibleName(Words.text("date.pick"));
        open.setFocusable(false);
        open.setMargin(new Insets(0, 2, 0, 2));
        open.addActionListener(e -> openCalendar());
        input.putClientProperty("JTextField.trailingComponent", open);
        input.putClientProperty("JTextField.placeholderText", Words.text("date.placeholder"));
        Shortcuts.inside(input, "F4", this::openCalendar);
        Shortcuts.inside(input, "alt DOWN", this::openCalendar);
        Shortcuts.inside(input, "UP", () -> move(1));
        Shortcuts.inside(input, "DOWN", () -> move(-1));
        input.addFocusListener(new FocusAdapter() {
            @Override
            public void focusLost(FocusEvent e) {
                Parse.date(input.getText()).map(Parse::text).ifPresent(DateField.this::text);
            }
        });
    }

    public JTextField input() {
        return input;
    }

    @Override
    public JComponent component() {
        return input;
    }

    @Override
    public String text() {
        return text.text();
    }

    @Override
    public void text(String newText) {
        text.text(newText);
    }

    @Override
    public void onTyped(Runnable action) {
        text.onTyped(action);
    }

    @Override
    public void enabled(boolean enabled) {
        text.enabled(enabled);
        ((JComponent) input.getClientProperty("JTextField.trailingComponent")).setEnabled(enabled);
    }

    private void move(int days) {
        Parse.date(input.getText()).map(day -> day.plusDays(days)).ifPresent(day -> text(Parse.text(day)));
    }

    private void openCalendar() {
        if (!input.isEnabled()) {
            return;
        }
        CalendarWindow.open(input, Parse.date(input.getText()).orElseGet(LocalDate::now), day -> {
            text(Parse.text(day));
            input.requestFocusInWindow();
        });
    }
}
