package id.dampingi.ownfield;

import id.dampingi.kit.event.Events;
import id.dampingi.kit.form.FormDesk;
import id.dampingi.kit.ui.Catalogue;
import id.dampingi.kit.ui.Form;
import id.dampingi.kit.ui.RecordTable.Column;
import java.util.List;
import java.util.function.Function;
import javax.swing.JComponent;

/** The door to the fields that the office added: a part of the settings, inputs of forms and columns of lists. */
public final class OwnFieldFeature implements Catalogue {
    private final OwnFieldListModel model;

    public OwnFieldFeature(OwnFieldStore store, FormDesk desk, Events events) {
        model = new OwnFieldListModel(store, desk, events);
    }

    /** Puts the fields into the form of a record, under a heading of their own. */
    public static void addTo(Form form, OwnFields fields) {
        OwnInputsPanel.addTo(form, fields);
    }

    /** Puts what each field is to become into a form that changes many records at once. */
    public static void addBulk(Form form, OwnFields fields) {
        OwnInputsPanel.addPlainTo(form, fields);
    }

    /** The fields as columns of a list; each takes room only where something is filled in. */
    public static <R> List<Column<R>> columns(OwnFields fields, Function<R, OwnValues> values) {
        return OwnColumnsPanel.of(fields, values);
    }

    @Override
    public String key() {
        return "settings.ownFields";
    }

    @Override
    public JComponent component() {
        return new OwnFieldListPanel(model);
    }

    @Override
    public void shown() {
        model.load();
    }
}
