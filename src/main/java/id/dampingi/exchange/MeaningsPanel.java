package id.dampingi.exchange;

import id.dampingi.approach.Choice;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Option;
import id.dampingi.kit.ui.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** What the values of a column mean: a choice beside each, and one for all others. */
final class MeaningsPanel extends JPanel {
    private static final long serialVersionUID = 1L;

    private final transient ColumnsModel model;
    private final ImportField field;
    private transient List<String> shown = List.of();
    private boolean showing;
    private transient List<JComboBox<Option>> combos = List.of();

    MeaningsPanel(ColumnsModel model, ImportField field) {
        super(new MigLayout(
                "insets 8 12 12 12, wrap 4, gapy 4", "[80:pref:200]8[120:180:180]24[80:pref:200]8[120:180:180]"));
        this.model = model;
        this.field = field;
        setName(field.key() + ".meanings");
        Theme.card(this);
    }

    void refresh() {
        List<Meaning> meanings = model.meanings(field);
        List<String> values = meanings.stream().map(Meaning::value).toList();
        setVisible(!values.isEmpty());
        if (!values.equals(shown)) {
            shown = values;
            build(values);
        }
        showing = true;
        for (int i = 0; i < meanings.size(); i++) {
            Optional<Choice> choice = meanings.get(i).choice();
            select(combos.get(i), choice);
            boolean unsaid = choice.isEmpty() && model.otherwise(field).isEmpty();
            combos.get(i).putClientProperty("JComponent.outline", unsaid ? "warning" : null);
        }
        if (!meanings.isEmpty()) {
            select(combos.get(meanings.size()), model.otherwise(field));
        }
        showing = false;
    }

    private void build(List<String> values) {
        removeAll();
        add(Theme.small(Words.text("exchange.meanings")), "span");
        var made = new ArrayList<JComboBox<Option>>();
        for (String value : values) {
            made.add(row(value, value, "exchange.unknown", choice -> model.meaning(field, value, choice)));
        }
        if (!values.isEmpty()) {
            made.add(row(
                    Words.text("exchange.otherwise"),
                    "otherwise",
                    "exchange.isFault",
                    choice -> model.otherwise(field, choice)));
        }
        combos = made;
    }

    private JComboBox<Option> row(String text, String name, String noneKey, Consumer<String> chosen) {
        var options = new ArrayList<Option>();
        options.add(new Option("", Words.text(noneKey)));
        options.addAll(Option.of(field.choices(), Choice::name, choice -> Words.text(choice.key())));
        var combo = new JComboBox<>(options.toArray(Option[]::new));
        combo.setName(field.key() + "." + name);
        combo.getAccessibleContext().setAccessibleName(text);
        combo.addActionListener(e -> {
            if (!showing && combo.getSelectedItem() instanceof Option option) {
                chosen.accept(option.id());
            }
        });
        var label = new JLabel(text);
        label.setToolTipText(text);
        label.setLabelFor(combo);
        add(label, "wmin 0");
        add(combo, "growx, wmin 0");
        return combo;
    }

    private static void select(JComboBox<Option> combo, Optional<Choice> choice) {
        String id = choice.map(Choice::name).orElse("");
        for (int i = 0; i < combo.getItemCount(); i++) {
            if (combo.getItemAt(i).id().equals(id)) {
                combo.setSelectedIndex(i);
            }
        }
    }
}
