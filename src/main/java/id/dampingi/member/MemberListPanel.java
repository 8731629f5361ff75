package id.dampingi.member;

import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.BulkDialog;
import id.dampingi.kit.ui.Command;
import id.dampingi.kit.ui.EmptyState;
import id.dampingi.kit.ui.FilterButton;
import id.dampingi.kit.ui.ListBar;
import id.dampingi.kit.ui.OptionBox;
import id.dampingi.kit.ui.RecordTable.Column;
import id.dampingi.kit.ui.SearchField;
import id.dampingi.kit.ui.TableView;
import id.dampingi.member.MemberFilter.Former;
import id.dampingi.ownfield.OwnChoice;
import id.dampingi.ownfield.OwnFieldFeature;
import java.awt.Component;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.swing.JCheckBox;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** The members of one group: table, and a form in a dialog. */
final class MemberListPanel extends JPanel {
    private static final long serialVersionUID = 1L;

    private final transient MemberListModel model;
    private final transient MemberDialog dialog;
    private final transient TableView<MemberCard> table;
    private final JCheckBox former;
    private final ListBar bar = new ListBar();
    private final SearchField search;
    private final OptionBox own;
    private final FilterButton filters;
    private transient Optional<UUID> shown = Optional.empty();

    MemberListPanel(MemberListModel model, MemberDialog dialog, Optional<Consumer<Component>> imports) {
        super(new MigLayout("insets 0, fill, wrap 1, hidemode 3", "[grow, fill]", "[]10[grow, fill]"));
        this.model = model;
        this.dialog = dialog;
        setOpaque(false);
        var add = new Command("member.new", () -> dialog.openNew(this))
                .icon("user-plus")
                .shortcut("ctrl N")
                .within(this);
        var edit = new Command("member.edit", () -> one().ifPresent(card -> dialog.open(this, card))).icon("pencil");
        var delete = new Command("member.delete", this::delete).icon("trash-2");
        var past = new Command("member.history", () -> one().ifPresent(card -> dialog.history(this, card)))
                .icon("calendar-days")
                .shortcut("ctrl shift H")
                .within(this);
        var bulk = new Command("bulk.change", this::changeSelected)
                .tip()
                .icon("list-checks")
                .shortcut("ctrl B")
                .within(this);
        table = new TableView<>("member.table", columns(model))
                .sameBy(MemberCard::id)
                .onOpen(card -> dialog.open(this, card))
                .onDelete(model::delete)
                .onSelect(() -> enable(edit, delete, past, bulk))
                .menu(past, bulk)
                .empty(new EmptyState("users", "member.empty", whenEmpty(imports)))
                .sortBy(0);
        former = new JCheckBox(Words.text("member.former"), model.filter().former() == Former.SHOWN);
        former.setName("member.former");
        former.setOpaque(false);
        former.addActionListener(
                e -> model.filter(model.filter().with(former.isSelected() ? Former.SHOWN : Former.HIDDEN)));
        search = new SearchField(
                "member.search", text -> model.filter(model.filter().searching(text)));
        filters = new FilterButton(model.filters()).small();
        model.filters().onUsed(this::showNarrowing);
        own = new OptionBox(
                OwnChoice.KEY, List.of(), id -> model.filter(model.filter().saying(OwnChoice.of(id, model.own()))));
        bar.search(search).narrow(filters).narrow(former).choose(own).tools(edit, past, bulk, delete);
        imports.map(this::importing).ifPresent(bar::tools);
        bar.adds(add);
        add(bar, "wmin 0");
        add(table.panel(), "wmin 0, hmin 0");
        model.onChange(this::refresh);
        enable(edit, delete, past, bulk);
        refresh();
    }

    private Command importing(Consumer<Component> open) {
        return new Command("member.import", () -> open.accept(this)).icon("upload");
    }

    private Command[] whenEmpty(Optional<Consumer<Component>> imports) {
        Command add = new Command("member.new", () -> dialog.openNew(this)).icon("user-plus");
        return Stream.concat(Stream.of(add), imports.map(this::importing).stream())
                .toArray(Command[]::new);
    }

    private static List<Column<MemberCard>> columns(MemberListModel model) {
        return List.of(
                Column.text("member.name", 210, card -> card.member().name()),
                Column.text("member.sexShort", 46, card -> card.member().sexShort()),
                Column.text("member.role", 100, card -> card.member().role()),
                Column.whenFilled(Column.text(
                        "member.household",
                        120,
                        card -> card.household().map(Household::name).orElse(""))),
                Column.whenFilled(
                        Column.text("member.phone", 150, card -> card.member().phone())),
                Column.number("member.age", 60, card -> card.member().age(model.today())),
                Column.date("member.joined", 104, card -> card.member().joined()),
                Column.whenFilled(
                        Column.date("member.left", 104, card -> card.member().left())),
                Column.whenFilled(Column.date(
                        "member.consentShort",
                        104,
                        card -> card.consent(Purpose.DATA).map(Consent::given).orElse(null))));
    }

    private void refresh() {
        List<UUID> chosen = table.selected().stream().map(MemberCard::id).toList();
        if (!shown.equals(model.group())) {
            shown = model.group();
            search.setText(model.filter().search());
        }
        filters.refresh();
        own.show(
                OwnFieldFeature.choices(model.own()),
                "ownField.anything",
                model.filter().own().map(OwnChoice::text).orElse(""));
        table.more(OwnFieldFeature.columns(model.own(), card -> card.member().own()));
        table.show(model.visible());
        if (table.selected().size() < chosen.size()) {
            table.select(member -> chosen.contains(member.id()));
        }
        model.takeWanted().ifPresent(this::select);
        // The empty list says the same in its middle.
        bar.setVisible(!model.isEmpty());
    }

    private void select(UUID member) {
        showNarrowing();
        table.table().clearSelection();
        table.select(card -> card.id().equals(member));
        table.table().requestFocusInWindow();
    }

    private void showNarrowing() {
        search.setText(model.filter().search());
        former.setSelected(model.filter().former() == Former.SHOWN);
    }

    private void changeSelected() {
        BulkDialog.open(
                this,
                model.bulk(),
                table.selected().stream().map(MemberCard::id).toList(),
                form -> {
                    form.suggest("member.role", model.form().roles());
                    form.date("member.roleSince");
                    form.date("member.left");
                    form.suggest("member.leftReason", model.form().reasons());
                    OwnFieldFeature.addBulk(form, model.own());
                });
    }

    private void enable(Command edit, Command delete, Command past, Command bulk) {
        bulk.setEnabled(!table.selected().isEmpty());
        past.setEnabled(table.selectedOne().isPresent());
        edit.setEnabled(table.selectedOne().isPresent());
        delete.setEnabled(!table.selected().isEmpty());
    }

    private Optional<MemberCard> one() {
        return table.selectedOne();
    }

    private void delete() {
        model.delete(table.selected());
    }
}
