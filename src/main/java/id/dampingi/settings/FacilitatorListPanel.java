package id.dampingi.settings;

import id.dampingi.facilitator.Facilitator;
import id.dampingi.kit.form.FormModel;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Command;
import id.dampingi.kit.ui.Dialogs;
import id.dampingi.kit.ui.EmptyState;
import id.dampingi.kit.ui.Form;
import id.dampingi.kit.ui.Pill;
import id.dampingi.kit.ui.RecordTable.Column;
import id.dampingi.kit.ui.TableView;
import java.util.List;
import java.util.Optional;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** Shows a {@link FacilitatorListModel}. */
final class FacilitatorListPanel extends JPanel {
    private static final long serialVersionUID = 1L;

    private final transient FacilitatorListModel model;
    private final transient TableView<Facilitator> table;
    private final Command edit = new Command("facilitator.edit", this::editSelected).icon("pencil");
    private final Command delete = new Command("facilitator.delete", this::deleteSelected).icon("trash-2");

    FacilitatorListPanel(FacilitatorListModel model) {
        super(new MigLayout("insets 16 0 0 0, fill, wrap 1", "[grow, fill]", "[]12[grow, fill]"));
        this.model = model;
        setOpaque(false);
        var add = new Command("facilitator.add", () -> show(model.newForm(), "facilitator.addTitle"))
                .icon("plus")
                .shortcut("ctrl N")
                .within(this);
        table = new TableView<>("facilitator.table", columns())
                .sameBy(Facilitator::id)
                .onOpen(facilitator -> show(model.form(facilitator), "facilitator.editTitle"))
                .onDelete(all -> deleteSelected())
                .onSelect(this::selected)
                .empty(new EmptyState("user-plus", "facilitator.empty", add));
        var row = new JPanel(new MigLayout("insets 0, gapx 8", "[][][]push"));
        row.setOpaque(false);
        row.add(add.primaryButton());
        row.add(edit.button());
        row.add(delete.button());
        add(row);
        add(table.panel());
        model.onChange(() -> table.show(model.facilitators()));
        table.show(model.facilitators());
        selected();
    }

    private static List<Column<Facilitator>> columns() {
        return List.of(
                Column.text("facilitator.name", 260, Facilitator::name),
                Column.text("facilitator.number", 160, Facilitator::number),
                Column.text("facilitator.phone", 160, Facilitator::phone),
                Column.pill("facilitator.state", 120, FacilitatorListPanel::state));
    }

    private static Pill state(Facilitator facilitator) {
        return facilitator.active()
                ? new Pill(Words.text("facilitator.isActive"), "success", "circle-check", 0)
                : new Pill(Words.text("facilitator.isInactive"), "secondary", "minus", 1);
    }

    private void selected() {
        Optional<Facilitator> one = table.selectedOne();
        edit.setEnabled(one.isPresent());
        delete.setEnabled(one.isPresent());
    }

    private void editSelected() {
        table.selectedOne().ifPresent(facilitator -> show(model.form(facilitator), "facilitator.editTitle"));
    }

    private void deleteSelected() {
        table.selectedOne().ifPresent(model::delete);
    }

    private void show(FormModel<Facilitator, FacilitatorDraft> formModel, String title) {
        var form = new Form();
        form.text("facilitator.name");
        form.text("facilitator.number");
        form.text("facilitator.phone");
        form.check("facilitator.active");
        Dialogs.form(this, title, form, formModel, "facilitator.save");
    }
}
