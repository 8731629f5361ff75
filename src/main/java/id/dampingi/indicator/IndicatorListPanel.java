package id.dampingi.indicator;

import id.dampingi.approach.Approach;
import id.dampingi.indicator.IndicatorFilter.Use;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Command;
import id.dampingi.kit.ui.EmptyState;
import id.dampingi.kit.ui.FilterButton;
import id.dampingi.kit.ui.Icons;
import id.dampingi.kit.ui.Option;
import id.dampingi.kit.ui.OptionBox;
import id.dampingi.kit.ui.Page;
import id.dampingi.kit.ui.SearchField;
import id.dampingi.kit.ui.Theme;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTabbedPane;
import net.miginfocom.swing.MigLayout;

/** The indicators of the office, a tab for each approach. */
final class IndicatorListPanel extends Page {
    private static final long serialVersionUID = 1L;

    private final transient IndicatorListModel model;
    private final transient IndicatorDialog dialog;
    private final JTabbedPane tabs = new JTabbedPane();
    private final transient List<IndicatorTablePanel> tables = new ArrayList<>();
    private final transient Command newIndicator = new Command("indicator.new", this::openNew);
    private final transient Command starters = new Command("indicator.starters", this::addStarters);
    private final transient Command open = new Command("indicator.edit", this::openSelected);
    private final transient Command up = new Command("indicator.up", () -> move(-1));
    private final transient Command down = new Command("indicator.down", () -> move(1));
    private final transient Command active = new Command("indicator.retire", this::switchActive);
    private final transient Command delete = new Command("indicator.delete", this::delete);
    private final JLabel use = Theme.secondary("");
    private final SearchField search;
    private final OptionBox wanted;
    private final FilterButton filters;

    IndicatorListPanel(IndicatorListModel model, IndicatorDialog dialog) {
        super("indicator.screen");
        this.model = model;
        this.dialog = dialog;
        commands();
        tabs.setName("indicator.tabs");
        for (Approach approach : Approach.values()) {
            var table = new IndicatorTablePanel(model, approach, this::open, this::chosen);
            tables.add(table);
            tabs.addTab(Words.text(approach.key()), Icons.of(approach.icon(), 16, approach.key()), table);
        }
        tabs.addChangeListener(e -> chosen());
        use.setName("indicator.use");
        search = new SearchField(
                "indicator.search", text -> model.filter(model.filter().searching(text)));
        wanted = new OptionBox(
                "indicator.state",
                List.of(),
                id -> model.filter(model.filter().in(id.isEmpty() ? null : Use.valueOf(id))));
        filters = new FilterButton(model.filters());
        model.filters().onUsed(() -> search.setText(model.filter().search()));
        header(starters.button(), newIndicator.primaryButton());
        content(content());
        model.onChange(this::showModel);
        showModel();
    }

    private JPanel content() {
        var tools = new JPanel(new MigLayout("insets 0, gapx 4"));
        tools.setOpaque(false);
        for (Command command : List.of(up, down, active, open, delete)) {
            tools.add(command.quietButton());
        }
        var all = new JPanel(new MigLayout("insets 0, fill, wrap 1", "[grow, fill]", "[]6[]8[grow, fill]8[]"));
        all.setOpaque(false);
        var narrowing = new JPanel(new MigLayout("insets 0, gapx 8"));
        narrowing.setOpaque(false);
        narrowing.add(search, "wmin 120");
        narrowing.add(wanted);
        narrowing.add(filters, "wmin 44, wmax 180");
        all.add(narrowing, "wmin 0");
        all.add(tools, "wmin 0");
        all.add(tabs, "wmin 0");
        all.add(use, "hmin 20, wmin 0");
        return all;
    }

    private void commands() {
        newIndicator.tip().icon("plus").shortcut("ctrl N").within(this);
        starters.tip().icon("sprout");
        open.tip().icon("pencil");
        up.tip().icon("arrow-up").shortcut("alt UP").within(this);
        down.tip().icon("arrow-down").shortcut("alt DOWN").within(this);
        active.tip().icon("circle-check").shortcut("ctrl U").within(this);
        delete.tip().icon("trash-2");
    }

    private void showModel() {
        filters.refresh();
        wanted.show(
                Option.of(Use.values(), Use::key),
                "indicator.anyUse",
                model.filter().use() == null ? "" : model.filter().use().name());
        for (int i = 0; i < tables.size(); i++) {
            IndicatorTablePanel table = tables.get(i);
            table.view().empty(empty());
            table.showRows();
            String name = Words.text(table.approach().key());
            tabs.setTitleAt(
                    i,
                    Words.text(
                            "indicator.tab", name, model.rows(table.approach()).size()));
        }
        subtitle(Words.text("indicator.summary", model.active(), model.total() - model.active()));
        enableCommands();
        showUse();
    }

    private EmptyState empty() {
        return model.narrowed()
                ? new EmptyState("search", "indicator.notFound")
                : new EmptyState("target", "indicator.empty", newIndicator, starters);
    }

    private void chosen() {
        model.choose(front().selected());
        enableCommands();
        showUse();
    }

    private void showUse() {
        IndicatorUse hanging = model.use();
        use.setText(
                front().selected().isEmpty() || hanging.isNone()
                        ? " "
                        : Words.text("indicator.deletedToo", hanging.targets(), hanging.measurements()));
    }

    private void enableCommands() {
        List<IndicatorRow> chosen = front().selected();
        boolean one = chosen.size() == 1;
        open.setEnabled(one);
        up.setEnabled(one && model.canMove(chosen.get(0), -1));
        down.setEnabled(one && model.canMove(chosen.get(0), 1));
        active.setEnabled(!chosen.isEmpty());
        active.text(Words.text(
                chosen.stream().anyMatch(row -> row.indicator().active()) || chosen.isEmpty()
                        ? "indicator.retire"
                        : "indicator.take"));
        delete.setEnabled(!chosen.isEmpty());
        starters.setEnabled(!model.missingStarters().isEmpty());
    }

    private IndicatorTablePanel front() {
        return tables.get(Math.max(0, tabs.getSelectedIndex()));
    }

    void openNew() {
        Approach approach = front().approach();
        dialog.openNew(this, approach, model.next(approach));
    }

    private void open(Indicator indicator) {
        dialog.open(this, indicator);
    }

    private void openSelected() {
        front().view().selectedOne().ifPresent(row -> open(row.indicator()));
    }

    private void move(int steps) {
        front().view().selectedOne().ifPresent(row -> model.move(row, steps));
    }

    private void switchActive() {
        model.switchActive(front().selected());
    }

    private void delete() {
        model.delete(front().selected());
    }

    private void addStarters() {
        List<Indicator> chosen = StarterDialog.choose(this, model.missingStarters());
        if (!chosen.isEmpty()) {
            model.add(chosen);
        }
    }
}
