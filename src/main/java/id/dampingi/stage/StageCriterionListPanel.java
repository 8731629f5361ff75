package id.dampingi.stage;

import id.dampingi.group.Stage;
import id.dampingi.kit.form.FormModel;
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

/** Shows a {@link StageCriterionListModel}. */
final class StageCriterionListPanel extends JPanel {
    private static final long serialVersionUID = 1L;

    private final transient StageCriterionListModel model;
    private final transient TableView<StageCriterion> table;
    private final Command edit = new Command("criterion.edit", this::editSelected).icon("pencil");
    private final Command delete = new Command("criterion.delete", this::deleteSelected).icon("trash-2");

    StageCriterionListPanel(StageCriterionListModel model) {
        super(new MigLayout("insets 16 0 0 0, fill, wrap 1", "[grow, fill]", "[]8[]12[grow, fill]"));
        this.model = model;
        setOpaque(false);
        var add = new Command("criterion.add", this::add)
                .icon("plus")
                .shortcut("ctrl N")
                .within(this);
        table = new TableView<>("criterion.table", columns())
                .sameBy(StageCriterion::id)
                .onOpen(this::edit)
                .onDelete(all -> deleteSelected())
                .onSelect(this::selected)
                .empty(new EmptyState("sprout", "criterion.empty", add));
        var row = new JPanel(new MigLayout("insets 0, gapx 8", "[][][]push"));
        row.setOpaque(false);
        row.add(add.primaryButton());
        row.add(edit.button());
        row.add(delete.button());
        add(Theme.secondary(Words.text("criterion.intro")), "wmin 0");
        add(row);
        add(table.panel());
        model.onChange(() -> table.show(model.criteria()));
        table.show(model.criteria());
        selected();
    }

    private static List<Column<StageCriterion>> columns() {
        return List.of(
                Column.pill("criterion.stage", 150, StageCriterionListPanel::stage),
                Column.text("criterion.name", 330, StageCriterion::name),
                Column.text("criterion.nameEn", 330, StageCriterion::nameEn),
                Column.pill("criterion.state", 120, StageCriterionListPanel::state));
    }

    private static Pill stage(StageCriterion criterion) {
        int order = criterion.stage().ordinal() * 1_000 + criterion.position();
        return new Pill(Words.text(criterion.stage().key()), "accent", "sprout", order);
    }

    private static Pill state(StageCriterion criterion) {
        return criterion.active()
                ? new Pill(Words.text("criterion.isActive"), "success", "circle-check", 0)
                : new Pill(Words.text("criterion.isInactive"), "secondary", "minus", 1);
    }

    private void selected() {
        boolean one = table.selectedOne().isPresent();
        edit.setEnabled(one);
        delete.setEnabled(one);
    }

    private void add() {
        show(model.newForm(table.selectedOne()), "criterion.add");
    }

    private void editSelected() {
        table.selectedOne().ifPresent(this::edit);
    }

    private void edit(StageCriterion criterion) {
        show(model.form(criterion), "criterion.edit");
    }

    private void deleteSelected() {
        table.selectedOne().ifPresent(model::delete);
    }

    private void show(FormModel<StageCriterion, StageCriterionDraft> formModel, String title) {
        var form = new Form();
        form.choice("criterion.stage", Option.of(Stage.values(), Stage::key));
        form.text("criterion.name");
        form.text("criterion.nameEn");
        form.number("criterion.position");
        form.check("criterion.active");
        Dialogs.form(this, title, form, formModel, "criterion.save");
    }
}
