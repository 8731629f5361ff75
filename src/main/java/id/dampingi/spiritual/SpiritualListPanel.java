package id.dampingi.spiritual;

import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Command;
import id.dampingi.kit.ui.Dialogs;
import id.dampingi.kit.ui.EmptyState;
import id.dampingi.kit.ui.Form;
import id.dampingi.kit.ui.Option;
import id.dampingi.kit.ui.Pill;
import id.dampingi.kit.ui.RecordTable.Column;
import id.dampingi.kit.ui.SearchField;
import id.dampingi.kit.ui.TableView;
import id.dampingi.kit.ui.Theme;
import id.dampingi.member.Member;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** The spiritual needs of one group: table, and a form in a dialog. */
final class SpiritualListPanel extends JPanel {
    private static final long serialVersionUID = 1L;

    private final transient SpiritualListModel model;
    private final transient TableView<NeedRow> table;
    private final JPanel bar = new JPanel(new MigLayout("insets 0, fillx, gapx 8", "[][grow][][][]"));
    private final SearchField search;
    private transient Optional<UUID> shown = Optional.empty();
    private final JLabel count = Theme.secondary("");

    SpiritualListPanel(SpiritualListModel model) {
        super(new MigLayout("insets 0, fill, wrap 1, hidemode 3", "[grow, fill]", "[]10[grow, fill]"));
        this.model = model;
        setOpaque(false);
        var add = new Command("spiritual.new", this::add)
                .icon("plus")
                .shortcut("ctrl N")
                .within(this);
        var edit = new Command("spiritual.edit", this::edit).icon("pencil");
        var delete = new Command("spiritual.delete", this::delete).icon("trash-2");
        table = new TableView<>("spiritual.table", columns())
                .sameBy(row -> row.record().id())
                .onOpen(this::open)
                .onDelete(model::delete)
                .onSelect(() -> enable(edit, delete))
                .empty(new EmptyState(
                        "hand-heart", "spiritual.empty", new Command("spiritual.new", this::add).icon("plus")));
        search = new SearchField("spiritual.search", model::search);
        count.setName("spiritual.count");
        bar.setOpaque(false);
        bar.add(search, "wmin 120");
        bar.add(count, "gapleft 8, wmin 0");
        bar.add(delete.quietButton());
        bar.add(edit.quietButton());
        bar.add(add.button());
        add(bar, "wmin 0");
        add(table.panel(), "wmin 0, hmin 0");
        model.onChange(this::refresh);
        enable(edit, delete);
        refresh();
    }

    private static List<Column<NeedRow>> columns() {
        return List.of(
                Column.date("spiritual.date", 106, row -> row.record().date()),
                Column.text("spiritual.need", 300, row -> row.isHidden() ? Words.text("spiritual.hidden") : row.need()),
                Column.text("spiritual.member", 150, NeedRow::member),
                Column.text("spiritual.belief", 110, NeedRow::belief),
                Column.text("spiritual.answeredBy", 140, NeedRow::answeredBy),
                Column.number("spiritual.days", 70, NeedRow::days),
                Column.pill("spiritual.state", 140, SpiritualListPanel::pill));
    }

    private static Pill pill(NeedRow row) {
        NeedState state = row.record().state();
        String words = Words.text(state.key());
        return switch (state) {
            case OPEN -> new Pill(words, "warning", "circle", 0);
            case PARTLY -> new Pill(words, "rating.onTrack", "minus", 1);
            case ANSWERED -> new Pill(words, "success", "circle-check", 2);
            case NOT_ANSWERED -> new Pill(words, "secondary", "x", 3);
        };
    }

    private void refresh() {
        if (!shown.equals(model.group())) {
            shown = model.group();
            search.setText(model.search());
        }
        table.show(model.visible());
        count.setText(Words.text("spiritual.count", model.count(), model.waiting()));
        // The empty list says the same in its middle.
        bar.setVisible(model.count() > 0);
    }

    private void enable(Command edit, Command delete) {
        edit.setEnabled(table.selectedOne().isPresent());
        delete.setEnabled(!table.selected().isEmpty());
    }

    private void add() {
        model.openNew();
        Dialogs.form(this, "spiritual.new", form(), model.form(), "spiritual.save");
    }

    private void edit() {
        table.selectedOne().ifPresent(this::open);
    }

    private void open(NeedRow row) {
        model.open(row);
        Dialogs.form(this, "spiritual.edit", form(), model.form(), "spiritual.save");
    }

    private void delete() {
        model.delete(table.selected());
    }

    private Form form() {
        var form = new Form(2);
        form.date("spiritual.date");
        form.choiceOrNone(
                "spiritual.member",
                Option.of(model.members(), member -> member.id().toString(), Member::name),
                "spiritual.memberNone");
        form.wide().area("spiritual.need", 3);
        form.suggest("spiritual.belief", beliefs());
        form.choice("spiritual.state", Option.of(NeedState.values(), NeedState::key));
        form.date("spiritual.answeredOn");
        form.text("spiritual.answeredBy");
        form.wide().area("spiritual.answer", 3);
        form.wide().check("spiritual.confidential");
        form.rules()
                .onlyWhen("spiritual.answeredOn", SpiritualDraft::isSettled)
                .onlyWhen("spiritual.answeredBy", SpiritualDraft::isSettled)
                .onlyWhen("spiritual.answer", SpiritualDraft::isSettled)
                .note("spiritual.confidential", "spiritual.confidentialNote", SpiritualDraft::isConfidential);
        return form;
    }

    /** The six religions that the state recognises, and belief in the One God outside of them; any other can be typed. */
    private static List<String> beliefs() {
        return Stream.of(
                        "spiritual.islam",
                        "spiritual.protestant",
                        "spiritual.catholic",
                        "spiritual.hindu",
                        "spiritual.buddhist",
                        "spiritual.confucian",
                        "spiritual.otherBelief")
                .map(Words::text)
                .toList();
    }
}
