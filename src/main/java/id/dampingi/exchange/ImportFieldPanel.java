package id.dampingi.exchange;

import id.dampingi.approach.Choice;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Icons;
import id.dampingi.kit.ui.Option;
import id.dampingi.kit.ui.Theme;
import java.util.ArrayList;
import java.util.List;
import javax.swing.DefaultComboBoxModel;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JMenuItem;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.JTextField;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;

/** One field of the mapping: its columns, what stands where they are blank, samples, and the meanings of values. */
final class ImportFieldPanel {
    private final ColumnsModel model;
    private final ImportField field;
    private final JLabel label;
    private final JComboBox<Option> columns = new JComboBox<>();
    private final JButton more = new JButton(Icons.of("plus", 14));
    private final JComponent constant;
    private final JLabel samples = Theme.small(" ");
    private final JLabel problem = new JLabel();
    private final MeaningsPanel meanings;
    private boolean showing;

    ImportFieldPanel(ColumnsModel model, ImportField field) {
        this.model = model;
        this.field = field;
        boolean must = model.mapping().kind().required().contains(field);
        label = new JLabel(field.label(Words.locale()) + (must ? " *" : ""));
        label.setName(field.key() + ".label");
        label.setLabelFor(columns);
        columns.setName(field.key());
        columns.setMaximumRowCount(16);
        columns.getAccessibleContext().setAccessibleName(label.getText());
        columns.addActionListener(e -> chosen());
        more.setName(field.key() + ".more");
        more.setToolTipText(Words.text("exchange.addColumn"));
        more.getAccessibleContext().setAccessibleName(Words.text("exchange.addColumn"));
        more.putClientProperty("JButton.buttonType", "toolBarButton");
        more.addActionListener(e -> addColumn());
        constant = field.choices().isEmpty() ? constantText() : constantChoice();
        constant.setName(field.key() + ".constant");
        constant.getAccessibleContext().setAccessibleName(label.getText() + ", " + Words.text("exchange.ifBlank"));
        samples.setName(field.key() + ".samples");
        problem.setName(field.key() + ".problem");
        problem.setIcon(Icons.of("circle-alert", 14, "problem"));
        problem.putClientProperty("FlatLaf.styleClass", "problem small");
        meanings = new MeaningsPanel(model, field);
    }

    /** Into a grid of five columns. */
    void addTo(JPanel grid) {
        grid.add(label);
        grid.add(columns, "wmin 0");
        grid.add(more);
        grid.add(constant, "wmin 0");
        grid.add(samples, "wmin 0, wrap");
        grid.add(problem, "skip 1, span 4, wrap");
        grid.add(meanings, "skip 1, span 4, growx, wmin 0, wrap");
    }

    JComponent focus() {
        return constant;
    }

    boolean isWrong() {
        return problem.isVisible();
    }

    void refresh() {
        showing = true;
        FieldSource source = model.source(field);
        List<Option> options = options(source.columns());
        columns.setModel(new DefaultComboBoxModel<>(options.toArray(Option[]::new)));
        columns.setSelectedIndex(source.columns().isEmpty() ? 0 : chosenIndex(options, joined(source.columns())));
        more.setEnabled(!source.columns().isEmpty() && field.choices().isEmpty());
        showConstant(source.constant());
        List<String> texts = model.samples(field);
        samples.setText(texts.isEmpty() ? " " : String.join("  ·  ", texts));
        samples.setToolTipText(texts.isEmpty() ? null : String.join(" · ", texts));
        model.problemKey(field).ifPresent(key -> problem.setText(Words.text(key, CellParser.MOST_PRESENT)));
        problem.setVisible(model.problemKey(field).isPresent());
        constant.putClientProperty("JComponent.outline", problem.isVisible() ? "error" : null);
        meanings.refresh();
        showing = false;
    }

    private void chosen() {
        if (!showing && columns.getSelectedItem() instanceof Option option) {
            model.columns(field, option.id().isEmpty() ? List.of() : List.of(option.id()));
        }
    }

    private List<Option> options(List<String> now) {
        var options = new ArrayList<Option>();
        options.add(new Option("", Words.text("exchange.noColumn")));
        if (now.size() > 1) {
            options.add(new Option(joined(now), joined(now)));
        }
        model.titles().forEach(title -> options.add(new Option(title, title)));
        return options;
    }

    private void addColumn() {
        var menu = new JPopupMenu();
        List<String> now = model.source(field).columns();
        for (String title : model.titles()) {
            if (!now.contains(title)) {
                var item = new JMenuItem(title);
                item.setName(title);
                item.addActionListener(e -> {
                    var all = new ArrayList<>(now);
                    all.add(title);
                    model.columns(field, all);
                });
                menu.add(item);
            }
        }
        menu.show(more, 0, more.getHeight());
    }

    private JTextField constantText() {
        var text = new JTextField();
        text.getDocument().addDocumentListener(new DocumentListener() {
            @Override
            public void insertUpdate(DocumentEvent e) {
                typed(text.getText());
            }

            @Override
            public void removeUpdate(DocumentEvent e) {
                typed(text.getText());
            }

            @Override
            public void changedUpdate(DocumentEvent e) {
                // attributes, of which plain text has none
            }
        });
        return text;
    }

    private JComboBox<Option> constantChoice() {
        var options = new ArrayList<Option>();
        options.add(new Option("", Words.text("exchange.nothing")));
        options.addAll(Option.of(field.choices(), Choice::name, choice -> Words.text(choice.key())));
        var combo = new JComboBox<>(options.toArray(Option[]::new));
        combo.addActionListener(e -> {
            if (combo.getSelectedItem() instanceof Option option) {
                typed(option.id());
            }
        });
        return combo;
    }

    private void typed(String text) {
        if (!showing) {
            model.constant(field, text);
        }
    }

    private void showConstant(String text) {
        if (constant instanceof JTextField input && !input.getText().equals(text)) {
            input.setText(text);
        }
        if (constant instanceof JComboBox<?> combo) {
            String name = Synonyms.choice(field, text).map(Choice::name).orElse("");
            for (int i = 0; i < combo.getItemCount(); i++) {
                if (combo.getItemAt(i) instanceof Option option && option.id().equals(name)) {
                    combo.setSelectedIndex(i);
                }
            }
        }
    }

    private static int chosenIndex(List<Option> options, String id) {
        for (int i = 0; i < options.size(); i++) {
            if (options.get(i).id().equals(id)) {
                return i;
            }
        }
        return 0;
    }

    private static String joined(List<String> titles) {
        return String.join(FieldSource.JOINER, titles);
    }
}
