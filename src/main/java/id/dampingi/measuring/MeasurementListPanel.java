package id.dampingi.measuring;

import id.dampingi.indicator.Measurement;
import id.dampingi.kit.i18n.Formats;
import id.dampingi.kit.ui.Command;
import id.dampingi.kit.ui.Dialogs;
import id.dampingi.kit.ui.EmptyState;
import id.dampingi.kit.ui.Form;
import id.dampingi.kit.ui.RecordTable.Column;
import id.dampingi.kit.ui.TableView;
import id.dampingi.kit.ui.Theme;
import id.dampingi.kit.ui.WrappedText;
import java.awt.Component;
import java.awt.Dimension;
import java.util.List;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** The single measurements behind one cell of the sheet, in a dialog. */
final class MeasurementListPanel extends JPanel {
    private static final long serialVersionUID = 1L;

    private final transient MeasurementListModel model;
    private final transient TableView<Measurement> table;

    MeasurementListPanel(MeasurementListModel model) {
        super(new MigLayout("insets 0, fill, wrap 1", "[grow, fill]", "[]2[]12[grow, fill]8[]"));
        this.model = model;
        setOpaque(false);
        var add = new Command("measurement.new", this::add)
                .icon("plus")
                .shortcut("ctrl N")
                .within(this);
        add.setEnabled(!model.isFed());
        var edit = new Command("measurement.edit", () -> table().selectedOne().ifPresent(this::open)).icon("pencil");
        var delete = new Command("measurement.delete", () -> model.delete(table().selected())).icon("trash-2");
        table = new TableView<>(
                        "measurement.table",
                        List.of(
                                Column.date("measurement.date", 110, Measurement::date),
                                Column.number("measurement.value", 100, Measurement::value),
                                Column.text("measurement.source", 200, MeasurementListModel::source),
                                Column.text("measurement.note", 200, Measurement::note)))
                .sameBy(Measurement::id)
                .onOpen(one -> unlessFed(() -> open(one)))
                .onDelete(gone -> unlessFed(() -> model.delete(gone)))
                .onSelect(() -> enable(edit, delete))
                .empty(new EmptyState("target", "measurement.empty"));
        add(Theme.heading(CellWords.title(model.cell().indicator())));
        add(Theme.secondary(Formats.month(model.cell().yearMonth())));
        add(table.panel());
        var bar = new JPanel(new MigLayout("insets 0, gapx 8"));
        bar.setOpaque(false);
        bar.add(add.button());
        bar.add(edit.quietButton());
        bar.add(delete.quietButton());
        if (model.isFed()) {
            add(new WrappedText(CellWords.fedHint(model.cell().indicator()), 600));
        } else {
            add(bar);
        }
        setPreferredSize(new Dimension(660, 380));
        model.onChange(() -> table.show(model.measurements()));
        table.show(model.measurements());
        enable(edit, delete);
    }

    /** Returns when the dialog is closed. */
    static void show(Component parent, MeasurementListModel model) {
        Dialogs.show(parent, "measurement.list", new MeasurementListPanel(model));
        model.close();
    }

    private TableView<Measurement> table() {
        return table;
    }

    private void unlessFed(Runnable action) {
        if (!model.isFed()) {
            action.run();
        }
    }

    private void enable(Command edit, Command delete) {
        edit.setEnabled(table.selectedOne().isPresent());
        delete.setEnabled(!table.selected().isEmpty());
    }

    private void add() {
        model.openNew();
        Dialogs.form(this, "measurement.new", form(), model.form(), "measurement.save");
    }

    private void open(Measurement measurement) {
        model.open(measurement);
        Dialogs.form(this, "measurement.edit", form(), model.form(), "measurement.save");
    }

    private static Form form() {
        var form = new Form(2);
        form.date("measurement.date");
        form.number("measurement.value");
        form.wide().text("measurement.source");
        form.wide().area("measurement.note", 3);
        return form;
    }
}
