package id.dampingi.kit.ui;

import id.dampingi.kit.i18n.Words;
import java.util.List;
import javax.swing.JTextField;
import javax.swing.SwingConstants;
import javax.swing.text.JTextComponent;

/** The kinds of fields that a {@link Form} can be given. */
abstract class FormFields {
    abstract <F extends Field> F add(String key, F field);

    abstract void addBox(String key, FieldBox box);

    public JTextField text(String key) {
        var input = new JTextField(20);
        add(key, new TextInput(input, input));
        return input;
    }

    public JTextComponent area(String key, int rows) {
        return add(key, TextInput.area(rows)).focus();
    }

    public DateField date(String key) {
        return add(key, new DateField(key));
    }

    public JTextField time(String key) {
        JTextField input = text(key);
        input.setColumns(8);
        input.putClientProperty("JTextField.placeholderText", Words.text("time.placeholder"));
        return input;
    }

    public JTextField number(String key) {
        JTextField input = text(key);
        input.setColumns(10);
        input.setHorizontalAlignment(SwingConstants.TRAILING);
        return input;
    }

    public JTextField money(String key) {
        JTextField input = number(key);
        input.putClientProperty("JTextField.leadingComponent", Theme.secondary("  Rp"));
        return input;
    }

    public ChoiceField choice(String key, List<Option> options) {
        return add(key, new ChoiceField(options));
    }

    /** What is chosen elsewhere. */
    public void shown(String key, List<Option> options) {
        add(key, new ShownField(options));
    }

    /** With a first option for nothing, named by {@code noneKey}; the draft then holds {@code ""}. */
    public ChoiceField choiceOrNone(String key, List<Option> options, String noneKey) {
        return add(key, new ChoiceField(ChoiceField.withNone(options, Words.text(noneKey))));
    }

    public SuggestField suggest(String key, List<String> suggestions) {
        return add(key, new SuggestField(suggestions));
    }

    /** A tree of lines. */
    public OutlineField outline(String key) {
        return add(key, new OutlineField(key));
    }

    public ChecksField checks(String key, List<Option> options) {
        return add(key, new ChecksField(key, options, ChecksField.Shape.ROW));
    }

    /** Like {@link #checks}, one below the other. */
    public ChecksField checkList(String key, List<Option> options) {
        return add(key, new ChecksField(key, options, ChecksField.Shape.LIST));
    }

    /** One of a few, side by side; nothing may be chosen. */
    public SegmentsField segments(String key, List<Option> options) {
        return add(key, new SegmentsField(key, options));
    }

    public void check(String key) {
        var field = new CheckField(Words.text(key));
        addBox(key, FieldBox.withoutLabel(key, field));
    }

    public PictureField picture(String key) {
        return add(key, new PictureField(key));
    }

    /** A field that a feature made for itself. */
    public void field(String key, Field field) {
        add(key, field);
    }
}
