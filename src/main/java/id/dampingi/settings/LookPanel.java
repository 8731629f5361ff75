package id.dampingi.settings;

import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Form;
import id.dampingi.kit.ui.Look;
import id.dampingi.kit.ui.SuggestField;
import id.dampingi.kit.ui.Theme;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javax.swing.ButtonGroup;
import javax.swing.JPanel;
import javax.swing.JRadioButton;
import net.miginfocom.swing.MigLayout;

/** Chooses the language and the look; either takes effect at once. */
final class LookPanel extends JPanel {
    private static final long serialVersionUID = 1L;

    LookPanel(Consumer<Locale> speak, Consumer<Look> wear, PersonModel person) {
        super(new MigLayout("insets 20 0 0 0, wrap 1, gapy 6"));
        setOpaque(false);
        add(Theme.heading(Words.text("settings.language")));
        var languages = new ButtonGroup();
        add(language("Bahasa Indonesia", "id", languages, speak));
        add(language("English", "en", languages, speak));
        add(Theme.heading(Words.text("settings.look")), "gaptop 18");
        var looks = new ButtonGroup();
        for (Look look : Look.values()) {
            var button = new JRadioButton(Words.text(look.key()), Theme.look() == look);
            button.setName(look.key());
            button.setOpaque(false);
            button.addActionListener(e -> wear.accept(look));
            looks.add(button);
            add(button);
        }
        add(Theme.heading(Words.text("settings.work")), "gaptop 18");
        add(person(person), "w 420!");
    }

    private static JPanel person(PersonModel model) {
        var form = new Form();
        SuggestField name = form.suggest("settings.person", model.names());
        form.rules().note("settings.person", "settings.personNote", fields -> true);
        form.show(Map.of("person", model.name()));
        form.onTyped(() -> model.typed(name.text()));
        model.onChange(() -> name.suggestions(model.names()));
        form.panel().setOpaque(false);
        return form.panel();
    }

    private static JRadioButton language(String text, String code, ButtonGroup group, Consumer<Locale> speak) {
        var button = new JRadioButton(text, Words.language().equals(code));
        button.setName("settings.language." + code);
        button.setOpaque(false);
        button.addActionListener(e -> speak.accept(Locale.forLanguageTag(code)));
        group.add(button);
        return button;
    }
}
