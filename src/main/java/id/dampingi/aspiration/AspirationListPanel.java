package id.dampingi.aspiration;

import id.dampingi.kit.i18n.Formats;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Command;
import id.dampingi.kit.ui.Dialogs;
import id.dampingi.kit.ui.EmptyState;
import id.dampingi.kit.ui.FilterButton;
import id.dampingi.kit.ui.Form;
import id.dampingi.kit.ui.Lines;
import id.dampingi.kit.ui.RecordTable.Column;
import id.dampingi.kit.ui.RecordTable.Shape;
import id.dampingi.kit.ui.SearchField;
import id.dampingi.kit.ui.Steps;
import id.dampingi.kit.ui.Steps.Point;
import id.dampingi.kit.ui.TableView;
import id.dampingi.kit.ui.Theme;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** The aspirations of one group: table, and a form in a dialog. */
final class AspirationListPanel extends JPanel {
    private static final long serialVersionUID = 1L;

    private final transient AspirationListModel model;
    private final transient TableView<Aspiration> table;
    private final JPanel bar = new JPanel(new MigLayout("insets 0, fillx, gapx 8", "[][grow][][][]"));
    private final SearchField search;
    private final FilterButton filters;
    private transient Optional<UUID> shown = Optional.empty();
    private final JLabel count = Theme.secondary("");

    AspirationListPanel(AspirationListModel model) {
        super(new MigLayout("insets 0, fill, wrap 1, hidemode 3", "[grow, fill]", "[]10[grow, fill]"));
        this.model = model;
        setOpaque(false);
        var add = new Command("aspiration.new", this::add)
                .icon("plus")
                .shortcut("ctrl N")
                .within(this);
        var edit = new Command("aspiration.edit", this::edit).icon("pencil");
        var delete = new Command("aspiration.delete", this::delete).icon("trash-2");
        table = new TableView<>("aspiration.table", columns())
                .sameBy(Aspiration::id)
                .onOpen(this::open)
                .onDelete(model::delete)
                .onSelect(() -> enable(edit, delete))
                .empty(new EmptyState(
                        "landmark", "aspiration.empty", new Command("aspiration.new", this::add).icon("plus")));
        search = new SearchField("aspiration.search", model::search);
        count.setName("aspiration.count");
        bar.setOpaque(false);
        bar.add(search, "wmin 120");
        filters = new FilterButton("aspiration.filters", model.filters());
        model.filters().onUsed(() -> search.setText(model.search()));
        bar.add(filters, "wmin 44, wmax 150");
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

    private static List<Column<Aspiration>> columns() {
        return List.of(
                Column.date("aspiration.submittedOn", 106, Aspiration::submittedOn),
                Column.lines("aspiration.title", 300, one -> new Lines(one.title(), one.forum())),
                new Column<>("aspiration.askedShort", Shape.NUMBER, 120, Aspiration::asked),
                new Column<>("aspiration.budgetedShort", Shape.NUMBER, 120, Aspiration::budgeted),
                new Column<>("aspiration.realisedShort", Shape.NUMBER, 120, Aspiration::realised),
                Column.steps("aspiration.state", 220, AspirationListPanel::steps));
    }

    private static Steps steps(Aspiration one) {
        var points = new ArrayList<Point>();
        for (AspirationStep step : AspirationStep.values()) {
            points.add(
                    one.on(step).isPresent()
                            ? Point.DONE
                            : one.gaps().contains(step)
                                    ? Point.GAP
                                    : one.isRefused() && step.compareTo(one.step()) > 0
                                            ? Point.STOPPED
                                            : Point.TO_COME);
        }
        int stopped = points.indexOf(Point.STOPPED);
        List<Point> shown = stopped < 0 ? points : points.subList(0, stopped + 1);
        String words =
                Words.text(one.isRefused() ? "aspiration.refused" : one.step().key());
        return new Steps(List.copyOf(shown), words, color(one), tip(one));
    }

    private static String color(Aspiration one) {
        return one.isRefused() ? "secondary" : one.step() == AspirationStep.REALISED ? "success" : "approach.political";
    }

    /** The steps with their days, and what is missing between them. */
    private static String tip(Aspiration one) {
        Stream<String> steps = Arrays.stream(AspirationStep.values())
                .filter(step -> one.on(step).isPresent() || one.gaps().contains(step))
                .map(step -> one.on(step)
                        .map(day -> Words.text("aspiration.stepOn", Words.text(step.key()), Formats.shortDate(day)))
                        .orElseGet(() -> Words.text("aspiration.stepMissing", Words.text(step.key()))));
        Stream<String> refused = Optional.ofNullable(one.refusedOn()).stream()
                .map(day -> Words.text("aspiration.stepOn", Words.text("aspiration.refused"), Formats.shortDate(day)));
        return Stream.concat(steps, refused).collect(Collectors.joining(" · "));
    }

    private void refresh() {
        if (!shown.equals(model.group())) {
            shown = model.group();
            search.setText(model.search());
        }
        table.show(model.visible());
        count.setText(Words.text("aspiration.count", model.count(), model.waiting()));
        // The empty list says the same in its middle.
        bar.setVisible(model.count() > 0);
    }

    private void enable(Command edit, Command delete) {
        edit.setEnabled(table.selectedOne().isPresent());
        delete.setEnabled(!table.selected().isEmpty());
    }

    private void add() {
        model.openNew();
        Dialogs.form(this, "aspiration.new", form(), model.form(), "aspiration.save");
    }

    private void edit() {
        table.selectedOne().ifPresent(this::open);
    }

    private void open(Aspiration aspiration) {
        model.open(aspiration);
        Dialogs.form(this, "aspiration.edit", form(), model.form(), "aspiration.save");
    }

    private void delete() {
        model.delete(table.selected());
    }

    private Form form() {
        var form = new Form(2);
        form.wide().text("aspiration.title");
        form.suggest("aspiration.forum", model.forums());
        form.text("aspiration.submittedBy");
        form.date("aspiration.submittedOn");
        form.money("aspiration.asked");
        form.section("aspiration.answer");
        form.date("aspiration.acceptedOn");
        form.date("aspiration.refusedOn");
        form.wide().text("aspiration.reason");
        form.date("aspiration.budgetedOn");
        form.money("aspiration.budgeted");
        form.date("aspiration.realisedOn");
        form.money("aspiration.realised");
        form.wide().area("aspiration.note", 2);
        form.rules()
                .onlyWhen("aspiration.reason", AspirationDraft::isRefused)
                .note("aspiration.realisedOn", AspirationDraft::gapNote);
        return form;
    }
}
