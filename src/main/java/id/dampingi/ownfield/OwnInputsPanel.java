package id.dampingi.ownfield;

import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Form;
import id.dampingi.kit.ui.Option;
import java.util.List;

/** Puts the fields of the office into the form of a record, under a heading of their own. */
final class OwnInputsPanel {
    private OwnInputsPanel() {}

    static void addTo(Form form, OwnFields fields) {
        if (fields.active().isEmpty()) {
            return;
        }
        form.section("ownField.section");
        addPlainTo(form, fields);
    }

    static void addPlainTo(Form form, OwnFields fields) {
        fields.active().forEach(field -> add(form.named(field.name()), fields.formField(field.id()), field));
    }

    private static void add(Form form, String key, OwnField field) {
        switch (field.kind()) {
            case TEXT -> form.text(key);
            case NUMBER -> form.number(key);
            case DATE -> form.date(key);
            case CHOICE ->
                form.choiceOrNone(key, Option.of(field.choices(), one -> one, one -> one), "ownField.notChosen");
            case YES_NO -> form.choiceOrNone(key, yesNo(), "ownField.notChosen");
        }
    }

    private static List<Option> yesNo() {
        return List.of(
                new Option(OwnField.YES, Words.text("ownField.yes")),
                new Option(OwnField.NO, Words.text("ownField.no")));
    }
}
