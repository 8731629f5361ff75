package id.dampingi.ownfield;

import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Command;
import id.dampingi.kit.ui.Dialogs;
import id.dampingi.kit.ui.EmptyState;
import id.dampingi.kit.ui.Form;
import id.dampingi.kit.ui.Option;
import id.dampingi.kit.ui.Pill;
import id.dampingi.kit.ui.RecordTable.Column;
import id.dampingi.kit.ui.TableView;
import id.dampingi.kit.ui.Theme;
import java.util.List;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** Shows an {@link OwnFieldListModel}. */
final class OwnFieldListPanel extends JPanel {
    private static final long serialVersionUID = 1L;

    private final transient OwnFieldListModel model;
    private final transient TableView<OwnField> table;
    private final JPanel commands = new JPanel(new MigLayout("insets 0, gapx 8", "[][][]push"));
    private final Command edit = new Command("ownField.edit", this::editSelected).icon("pencil");
    private final Command delete = new Command("ownField.delete", this::deleteSelected).icon("trash-2");

    OwnFieldListPanel(OwnFieldListModel model) {
        super(new MigLayout("insets 16 0 0 0, fill, wrap 1, hidemode 3", "[grow, fill]", "[]8[]12[grow, fill]"));
        this.model = model;
        setOpaque(false);
        var add = new Command("ownField.add", this::add)
                .icon("plus")
                .shortcut("ctrl N")
                .within(this);
        table = new TableView<>("ownField.table", columns())
                .sameBy(OwnField::id)
                .onOpen(this::edit)
                .onDelete(all -> deleteSelected())
                .onSelect(this::selected)
                .empty(new EmptyState("list-plus", "ownField.empty", add));
        commands.setOpaque(false);
        commands.add(add.primaryButton());
        commands.add(edit.button());
        commands.add(delete.button());
        add(Theme.secondary(Words.text("ownField.intro")), "wmin 0");
        add(commands);
        add(table.panel());
        model.onChange(this::refresh);
        refresh();
        selected();
    }

    private void refresh() {
        table.show(model.fields());
        // The empty list says the same in its middle.
        commands.setVisible(!model.fields().isEmpty());
    }

    private static List<Column<OwnField>> columns() {
        return List.of(
                Column.pill("ownField.record", 120, OwnFieldListPanel::record),
                Column.text("ownField.name", 280, OwnField::name),
                Column.text(
                        "ownField.kind", 120, field -> Words.text(field.kind().key())),
                Column.text("ownField.choices", 280, field -> String.join(", ", field.choices())),
                Column.text(
                        "ownField.inReportShort", 100, field -> field.inReport() ? Words.text("ownField.printed") : ""),
                Column.pill("ownField.state", 130, OwnFieldListPanel::state));
    }

    private static Pill record(OwnField field) {
        String icon = switch (field.record()) {
            case GROUP -> "users";
            case MEMBER -> "user-plus";
            case ACTIVITY -> "calendar";
        };
        return new Pill(
                Words.text(field.record().key()), "accent", icon, field.record().ordinal() * 1_000 + field.position());
    }

    private static Pill state(OwnField field) {
        return field.active()
                ? new Pill(Words.text("ownField.isActive"), "success", "circle-check", 0)
                : new Pill(Words.text("ownField.isInactive"), "secondary", "minus", 1);
    }

    private void selected() {
        boolean one = table.selectedOne().isPresent();
        edit.setEnabled(one);
        delete.setEnabled(one);
    }

    private void add() {
        model.openNew(table.selectedOne());
        Dialogs.formInRow(
                this,
                "ownField.add",
                form(),
                model.form(),
                "ownField.save",
                "records.saveAndNew",
                () -> model.openNew(table.selectedOne()));
    }

    private void editSelected() {
        table.selectedOne().ifPresent(this::edit);
    }

    private void edit(OwnField field) {
        model.form().open(field);
        Dialogs.form(this, "ownField.edit", form(), model.form(), "ownField.save");
    }

    private void deleteSelected() {
        table.selectedOne().ifPresent(model::delete);
    }

    private static Form form() {
        var form = new Form();
        form.segments("ownField.record", Option.of(OwnRecord.values(), OwnRecord::key));
        form.text("ownField.name");
        form.segments("ownField.kind", Option.of(OwnKind.values(), OwnKind::key));
        form.area("ownField.choices", 4);
        form.number("ownField.position");
        form.check("ownField.inReport");
        form.check("ownField.active");
        form.rules()
                .onlyWhen("ownField.choices", OwnFieldDraft::isChoice)
                .note("ownField.choices", "ownField.choicesNote", fields -> true);
        return form;
    }
}
