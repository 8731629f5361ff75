package id.dampingi.attitude;

import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Command;
import id.dampingi.kit.ui.Dialogs;
import id.dampingi.kit.ui.EmptyState;
import id.dampingi.kit.ui.Form;
import id.dampingi.kit.ui.Pill;
import id.dampingi.kit.ui.RecordTable.Column;
import id.dampingi.kit.ui.TableView;
import id.dampingi.kit.ui.Theme;
import java.util.List;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** Shows a {@link ScaleListModel}. */
final class ScaleListPanel extends JPanel {
    private static final long serialVersionUID = 1L;

    private final transient ScaleListModel model;
    private final transient TableView<ScaleUse> table;
    private final Command edit = new Command("scale.edit", this::editSelected).icon("pencil");
    private final Command delete = new Command("scale.delete", this::deleteSelected).icon("trash-2");

    ScaleListPanel(ScaleListModel model) {
        super(new MigLayout("insets 16 0 0 0, fill, wrap 1", "[grow, fill]", "[]8[]12[grow, fill]"));
        this.model = model;
        setOpaque(false);
        var add = new Command("scale.add", this::addNew)
                .icon("plus")
                .shortcut("ctrl N")
                .within(this);
        var starter = new Command("scale.make", model::makeStarter).icon("plus");
        table = new TableView<>("scale.table", columns())
                .sameBy(use -> use.scale().id())
                .onOpen(this::edit)
                .onDelete(all -> deleteSelected())
                .onSelect(this::selected)
                .empty(new EmptyState("sprout", "scale.none", starter, add));
        var row = new JPanel(new MigLayout("insets 0, gapx 8", "[][][]push"));
        row.setOpaque(false);
        row.add(add.primaryButton());
        row.add(edit.button());
        row.add(delete.button());
        add(Theme.secondary(Words.text("scale.intro")), "wmin 0");
        add(row);
        add(table.panel());
        model.onChange(this::refresh);
        refresh();
    }

    private static List<Column<ScaleUse>> columns() {
        return List.of(
                Column.text("scale.name", 260, use -> use.scale().name()),
                Column.text("scale.nameEn", 260, use -> use.scale().nameEn()),
                Column.number(
                        "scale.aspectCount", 90, use -> use.version().aspects().size()),
                Column.number("scale.version", 90, use -> use.version().number()),
                Column.number("scale.surveys", 110, ScaleUse::surveys),
                Column.pill("scale.state", 130, ScaleListPanel::state));
    }

    private static Pill state(ScaleUse use) {
        return use.scale().active()
                ? new Pill(Words.text("scale.isActive"), "success", "circle-check", 0)
                : new Pill(Words.text("scale.isInactive"), "secondary", "minus", 1);
    }

    private void refresh() {
        table.show(model.scales());
        selected();
    }

    private void selected() {
        if (table != null) {
            edit.setEnabled(table.selectedOne().isPresent());
            delete.setEnabled(table.selectedOne().filter(model::canDelete).isPresent());
        }
    }

    private void addNew() {
        Dialogs.form(this, "scale.add", form(), model.newForm(), "scale.save");
    }

    private void editSelected() {
        table.selectedOne().ifPresent(this::edit);
    }

    private void edit(ScaleUse use) {
        Form form = form();
        if (use.surveys() > 0) {
            form.other(Theme.small(Words.text("scale.nextVersion")));
        }
        Dialogs.form(this, "scale.edit", form, model.form(use), "scale.save");
    }

    private void deleteSelected() {
        table.selectedOne().ifPresent(model::delete);
    }

    private static Form form() {
        var form = new Form(2);
        form.text("scale.name");
        form.text("scale.nameEn");
        form.wide().field("scale.aspects", new AspectsPanel());
        form.check("scale.active");
        return form;
    }
}
