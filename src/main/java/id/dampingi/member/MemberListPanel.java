package id.dampingi.member;

import id.dampingi.approach.Sex;
import id.dampingi.attachment.AttachmentStripFeature;
import id.dampingi.attachment.Owner;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.BulkDialog;
import id.dampingi.kit.ui.Command;
import id.dampingi.kit.ui.Dialogs;
import id.dampingi.kit.ui.EmptyState;
import id.dampingi.kit.ui.FilterButton;
import id.dampingi.kit.ui.Form;
import id.dampingi.kit.ui.ListBar;
import id.dampingi.kit.ui.Option;
import id.dampingi.kit.ui.RecordTable.Column;
import id.dampingi.kit.ui.SearchField;
import id.dampingi.kit.ui.TableView;
import id.dampingi.member.MemberListModel.Former;
import id.dampingi.ownfield.OwnFieldFeature;
import java.awt.Component;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;

/** The members of one group: table, and a form in a dialog. */
final class MemberListPanel extends JPanel {
    private static final long serialVersionUID = 1L;

    private final transient MemberListModel model;
    private final transient MemberHistoryModel history;
    private final transient Optional<AttachmentStripFeature> attachments;
    private final transient TableView<MemberCard> table;
    private final JCheckBox former;
    private final ListBar bar = new ListBar();
    private final SearchField search;
    private final FilterButton filters;
    private transient Optional<UUID> shown = Optional.empty();

    MemberListPanel(
            MemberListModel model,
            MemberHistoryModel history,
            Optional<AttachmentStripFeature> attachments,
            Optional<Consumer<Component>> imports) {
        super(new MigLayout("insets 0, fill, wrap 1, hidemode 3", "[grow, fill]", "[]10[grow, fill]"));
        this.model = model;
        this.history = history;
        this.attachments = attachments;
        setOpaque(false);
        var add = new Command("member.new", this::add)
                .icon("user-plus")
                .shortcut("ctrl N")
                .within(this);
        var edit = new Command("member.edit", this::edit).icon("pencil");
        var delete = new Command("member.delete", this::delete).icon("trash-2");
        var past = new Command("member.history", this::history)
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
                .onOpen(this::open)
                .onDelete(model::delete)
                .onSelect(() -> enable(edit, delete, past, bulk))
                .menu(past, bulk)
                .empty(new EmptyState("users", "member.empty", whenEmpty(imports)))
                .sortBy(0);
        former = new JCheckBox(Words.text("member.former"), model.former() == Former.SHOWN);
        former.setName("member.former");
        former.setOpaque(false);
        former.addActionListener(e -> model.former(former.isSelected() ? Former.SHOWN : Former.HIDDEN));
        search = new SearchField("member.search", model::search);
        filters = new FilterButton(model.filters()).small();
        model.filters().onUsed(this::showNarrowing);
        bar.search(search).narrow(filters).narrow(former).tools(edit, past, bulk, delete);
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
        Command add = new Command("member.new", this::add).icon("user-plus");
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
            search.setText(model.search());
        }
        filters.refresh();
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
        search.setText(model.search());
        former.setSelected(model.former() == Former.SHOWN);
    }

    private void changeSelected() {
        BulkDialog.open(
                this,
                model.bulk(),
                table.selected().stream().map(MemberCard::id).toList(),
                form -> {
                    form.suggest("member.role", model.roles());
                    form.date("member.roleSince");
                    form.date("member.left");
                    form.suggest("member.leftReason", model.reasons());
                });
    }

    private void enable(Command edit, Command delete, Command past, Command bulk) {
        bulk.setEnabled(!table.selected().isEmpty());
        past.setEnabled(table.selectedOne().isPresent());
        edit.setEnabled(table.selectedOne().isPresent());
        delete.setEnabled(!table.selected().isEmpty());
    }

    /** One after the other, without leaving the dialog. */
    private void add() {
        model.openNew();
        Dialogs.formInRow(this, "member.new", form(), model.form(), "member.save", "member.saveAndNew", model::openNew);
    }

    private void edit() {
        table.selectedOne().ifPresent(this::open);
    }

    private void open(MemberCard member) {
        model.open(member);
        Form form = form();
        attachments.ifPresent(strip -> {
            strip.show(Owner.member(member.id()));
            JComponent photos = strip.component();
            form.panel().setTransferHandler(photos.getTransferHandler());
            form.other(photos);
        });
        Dialogs.form(this, "member.edit", form, model.form(), "member.save");
    }

    private void delete() {
        model.delete(table.selected());
    }

    private void history() {
        table.selectedOne().ifPresent(card -> {
            history.open(card);
            var close = new Command("memberHistory.close", () -> {});
            JButton button = close.button();
            button.addActionListener(
                    e -> SwingUtilities.getWindowAncestor(button).dispose());
            Dialogs.show(this, "memberHistory.title", new MemberHistoryPanel(history), button);
            history.close();
        });
    }

    private Form form() {
        var form = new Form(2);
        form.text("member.name");
        form.choiceOrNone("member.sex", Option.of(Sex.values(), Sex::key), "member.sexUnknown");
        form.date("member.born");
        form.text("member.phone");
        form.suggest("member.role", model.roles());
        form.date("member.roleSince");
        form.suggest("member.household", model.households());
        form.date("member.joined");
        form.date("member.left");
        form.suggest("member.leftReason", model.reasons());
        form.section("member.consentSection");
        form.date("member.consent");
        form.text("member.consentBy");
        form.choiceOrNone("member.consentWay", Option.of(ConsentWay.values(), ConsentWay::key), "consent.wayUnknown");
        form.section("member.noteSection");
        form.wide().area("member.note", 2);
        OwnFieldFeature.addTo(form, model.own());
        form.rules()
                .settle(MemberDraft::settled)
                .onlyWhen("member.roleSince", MemberDraft::asksRoleSince)
                .onlyWhen("member.leftReason", MemberDraft::hasLeft)
                .note("member.roleSince", MemberDraft::roleNote)
                .note("member.consentBy", fields -> model.isChild(fields) ? "consent.parentNote" : "consent.byNote");
        return form;
    }
}
