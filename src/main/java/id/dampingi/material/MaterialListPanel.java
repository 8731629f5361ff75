package id.dampingi.material;

import id.dampingi.approach.Approach;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Command;
import id.dampingi.kit.ui.Dialogs;
import id.dampingi.kit.ui.EmptyState;
import id.dampingi.kit.ui.Form;
import id.dampingi.kit.ui.Lines;
import id.dampingi.kit.ui.Option;
import id.dampingi.kit.ui.Pill;
import id.dampingi.kit.ui.RecordTable.Column;
import id.dampingi.kit.ui.TableView;
import id.dampingi.kit.ui.Theme;
import java.util.List;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** Shows a {@link MaterialListModel}. */
final class MaterialListPanel extends JPanel {
    private static final long serialVersionUID = 1L;

    private final transient MaterialListModel model;
    private final transient TableView<Material> table;
    private final Command edit = new Command("material.edit", this::editSelected).icon("pencil");
    private final Command delete = new Command("material.delete", this::deleteSelected).icon("trash-2");

    MaterialListPanel(MaterialListModel model) {
        super(new MigLayout("insets 16 0 0 0, fill, wrap 1", "[grow, fill]", "[]8[]12[grow, fill]"));
        this.model = model;
        setOpaque(false);
        var add = new Command("material.add", this::add)
                .icon("plus")
                .shortcut("ctrl N")
                .within(this);
        table = new TableView<>("material.table", columns())
                .sameBy(Material::id)
                .onOpen(this::edit)
                .onDelete(all -> deleteSelected())
                .onSelect(this::selected)
                .empty(new EmptyState("book-open", "material.empty", add));
        var row = new JPanel(new MigLayout("insets 0, gapx 8", "[][][]push"));
        row.setOpaque(false);
        row.add(add.primaryButton());
        row.add(edit.button());
        row.add(delete.button());
        add(Theme.secondary(Words.text("material.intro")), "wmin 0");
        add(row);
        add(table.panel());
        model.onChange(() -> table.show(model.materials()));
        table.show(model.materials());
        selected();
    }

    private static List<Column<Material>> columns() {
        return List.of(
                Column.pill("material.approach", 130, MaterialListPanel::approach),
                Column.lines("material.title", 480, one -> new Lines(one.title(), one.aim())),
                Column.text("material.source", 250, Material::source),
                Column.pill("material.state", 130, MaterialListPanel::state));
    }

    private static Pill approach(Material material) {
        Approach approach = material.approach();
        return new Pill(Words.text(approach.key()), approach.key(), approach.icon(), approach.ordinal());
    }

    private static Pill state(Material material) {
        return material.active()
                ? new Pill(Words.text("material.isOffered"), "success", "circle-check", 0)
                : new Pill(Words.text("material.isNotOffered"), "secondary", "minus", 1);
    }

    private void selected() {
        boolean one = table.selectedOne().isPresent();
        edit.setEnabled(one);
        delete.setEnabled(one);
    }

    private void add() {
        model.openNew();
        Dialogs.formInRow(
                this, "material.add", form(), model.form(), "material.save", "records.saveAndNew", model::openNew);
    }

    private void editSelected() {
        table.selectedOne().ifPresent(this::edit);
    }

    private void edit(Material material) {
        model.form().open(material);
        Dialogs.form(this, "material.edit", form(), model.form(), "material.save");
    }

    private void deleteSelected() {
        table.selectedOne().ifPresent(model::delete);
    }

    private static Form form() {
        var form = new Form();
        form.text("material.title");
        form.segments("material.approach", Option.of(Approach.values(), Approach::key));
        form.area("material.aim", 2);
        form.text("material.source");
        form.check("material.active");
        return form;
    }
}
