package id.dampingi.kit.ui;

import id.dampingi.kit.form.Draft;
import id.dampingi.kit.form.RecordsModel;
import id.dampingi.kit.ui.RecordTable.Column;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** The records of one owner: a table, buttons above it, and a form in a dialog. */
public class RecordsPanel<R, D extends Record & Draft> extends JPanel {
    private static final long serialVersionUID = 1L;

    /**
     * What a list says of its records.
     *
     * @param table only names the table
     * @param add the button, and the title of the form for a new one
     * @param edit the button, and the title of the form for a known one
     * @param empty the headline when there are none, with {@code .text} for what belongs there
     */
    public record Keys(String table, String add, String edit, String empty, String save) {}

    private final transient RecordsModel<R, D> model;
    private final transient Keys keys;
    private final transient Supplier<Form> form;
    private final transient TableView<R> table;
    private final ListBar bar = new ListBar();
    private transient Runnable open;
    private transient Runnable next;
    private transient Runnable selected = () -> {};
    private transient Runnable counted = () -> {};
    private transient Optional<SearchField> search = Optional.empty();
    private transient Optional<FilterButton> filters = Optional.empty();
    private transient Optional<UUID> searchedOf = Optional.empty();
    private final transient EmptyState nothingYet;
    private final transient EmptyState nothingFound;
    private boolean inRow = true;
    private boolean selectsOne;

    /** @param form makes the form anew each time a dialog is opened */
    public RecordsPanel(
            RecordsModel<R, D> model, Keys keys, String icon, List<Column<R>> columns, Supplier<Form> form) {
        super(new MigLayout("insets 0, fill, wrap 1, hidemode 3", "[grow, fill]", "[]10[grow, fill]"));
        this.model = model;
        this.keys = keys;
        this.form = form;
        open = model::openNew;
        next = model::openNew;
        setOpaque(false);
        var adding = new Command(keys.add(), this::addNew)
                .icon("plus")
                .shortcut("ctrl N")
                .within(this);
        // Where two lists stand side by side, the one with the focus is meant.
        Shortcuts.inside(this, "ctrl N", this::addNew);
        var editing = new Command(keys.edit(), this::editSelected).icon("pencil");
        var deleting = new Command("records.delete", this::delete).icon("trash-2");
        table = new TableView<>(keys.table(), columns)
                .sameBy(model::id)
                .onOpen(this::edit)
                .onDelete(model::delete)
                .onSelect(() -> {
                    editing.setEnabled(selected().isPresent());
                    deleting.setEnabled(!selectedRecords().isEmpty());
                    selected.run();
                });
        nothingYet = new EmptyState(icon, keys.empty(), new Command(keys.add(), this::addNew).icon("plus"));
        nothingFound = new EmptyState("search", "records.notFound", new Command("list.showAll", this::showAll));
        editing.setEnabled(false);
        deleting.setEnabled(false);
        bar.tools(editing, deleting).adds(adding);
        add(bar, "wmin 0");
        add(table.panel(), "wmin 0, hmin 0");
        model.onChange(this::showAgain);
        showAgain();
    }

    /** What stands at the left of the buttons, such as a sum. */
    public final RecordsPanel<R, D> lead(JComponent component) {
        bar.say(component);
        return this;
    }

    /** How many there are, in words, told anew whenever the list is. */
    public final RecordsPanel<R, D> counting(String name, Supplier<String> words) {
        JLabel count = Theme.secondary("");
        count.setName(name);
        counted = () -> count.setText(words.get());
        counted.run();
        return lead(count);
    }

    /** @param key names the search box and says what it looks for; the model must know by which words */
    public final RecordsPanel<R, D> searching(String key) {
        var field = new SearchField(key, this::search);
        search = Optional.of(field);
        bar.search(field);
        return this;
    }

    /** Offers to save what is searched under a name, and to search for it again. */
    public final RecordsPanel<R, D> saving() {
        var button = new FilterButton(model.filters()).small();
        filters = Optional.of(button);
        model.filters().onUsed(() -> {
            search.ifPresent(field -> field.setText(model.search()));
            showAgain();
        });
        bar.narrow(button);
        return this;
    }

    /** What opens a new record in the model, when more than a blank one. */
    public final RecordsPanel<R, D> onAdd(Runnable action) {
        return onAdd(action, action);
    }

    /** @param again opens the one after it, when several are added in a row */
    public final RecordsPanel<R, D> onAdd(Runnable first, Runnable again) {
        open = first;
        next = again;
        return this;
    }

    /** Each is added for itself, not several in a row. */
    public final RecordsPanel<R, D> oneAtATime() {
        inRow = false;
        return this;
    }

    public final RecordsPanel<R, D> onSelect(Runnable action) {
        selected = action;
        return this;
    }

    public final Optional<R> selected() {
        return table == null ? Optional.empty() : table.selectedOne();
    }

    /** One is always selected, at first the first: something else on the screen tells of it. */
    public final RecordsPanel<R, D> selectingOne() {
        selectsOne = true;
        showAgain();
        return this;
    }

    private List<R> selectedRecords() {
        return table == null ? List.of() : table.selected();
    }

    /** Also when what its cells say of the same records has changed, such as a name. */
    public final void showAgain() {
        if (!searchedOf.equals(model.owner())) {
            searchedOf = model.owner();
            search.ifPresent(field -> field.setText(model.search()));
        }
        boolean none = model.records().isEmpty();
        table.empty(none ? nothingYet : nothingFound);
        table.show(model.found());
        if (selectsOne && selectedRecords().isEmpty() && table.table().getRowCount() > 0) {
            table.table().setRowSelectionInterval(0, 0);
        }
        counted.run();
        filters.ifPresent(FilterButton::refresh);
        // The empty list says the same in its middle.
        bar.setVisible(!none);
        selected.run();
    }

    private void search(String text) {
        model.search(text);
        showAgain();
    }

    private void showAll() {
        search.ifPresent(field -> field.setText(""));
        search("");
    }

    /** Unless told otherwise one after the other, without leaving the dialog. */
    private void addNew() {
        open.run();
        if (!inRow) {
            Dialogs.form(this, keys.add(), form.get(), model.form(), keys.save());
            return;
        }
        Dialogs.formInRow(
                this, keys.add(), form.get(), model.form(), keys.save(), "records.saveAndNew", () -> next.run());
    }

    private void editSelected() {
        selected().ifPresent(this::edit);
    }

    private void edit(R record) {
        model.open(record);
        Dialogs.form(this, keys.edit(), form.get(), model.form(), keys.save());
    }

    private void delete() {
        model.delete(selectedRecords());
    }
}
