package id.dampingi.measuring;

import id.dampingi.kit.form.Problem;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Command;
import id.dampingi.kit.ui.GridView;
import id.dampingi.kit.ui.MonthStepper;
import id.dampingi.kit.ui.RecordHistory;
import id.dampingi.kit.ui.RecordMenu;
import id.dampingi.kit.ui.Shortcuts;
import id.dampingi.kit.ui.Theme;
import id.dampingi.measuring.SheetRows.Shown;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javax.swing.ButtonGroup;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import net.miginfocom.swing.MigLayout;

/** Targets and measurements of a group's year in a grid. */
final class MeasuringPanel extends JPanel {
    private static final long serialVersionUID = 1L;

    private static final int TITLES = 300;

    private final transient MeasuringModel model;
    private final transient BiConsumer<JComponent, CellOfMonth> openDetails;
    private final transient GridView grid;
    private final MonthStepper year;
    private final JCheckBox all = new JCheckBox(Words.text("measuring.all"));
    private final JLabel hint = Theme.small("");
    private final Command details;
    private final Command history;

    MeasuringPanel(MeasuringModel model, BiConsumer<JComponent, CellOfMonth> openDetails) {
        super(new MigLayout("insets 0, fill, wrap 1", "[grow, fill]", "[]10[grow, fill]6[]"));
        this.model = model;
        this.openDetails = openDetails;
        setOpaque(false);
        grid = new GridView("measuring.grid", Words.text("measuring.indicator"), TITLES, model);
        year = new MonthStepper("measuring.year", chosen -> model.showYear(chosen.getYear()));
        details = new Command("measuring.details", this::details)
                .tip()
                .icon("table-2")
                .shortcut("alt ENTER")
                .within(this);
        all.setName("measuring.all");
        all.setOpaque(false);
        all.addActionListener(e -> model.shown(all.isSelected() ? Shown.ALL : Shown.USED));
        history = RecordHistory.command(grid.cells(), () -> model.record(row(), column()));
        var bar = new JPanel(new MigLayout("insets 0, fillx, gapx 12", "[][][][grow][]"));
        bar.setOpaque(false);
        bar.add(year);
        bar.add(modes());
        bar.add(all);
        bar.add(details.quietButton(), "cell 4 0");
        add(bar);
        add(grid.component(), "wmin 0, hmin 0");
        add(hint);
        new RecordMenu(grid.cells(), () -> List.of(details, history));
        openByMouse();
        Shortcuts.inside(grid.cells(), "alt ENTER", this::details);
        grid.cells().getSelectionModel().addListSelectionListener(e -> showSelected());
        grid.cells().getColumnModel().getSelectionModel().addListSelectionListener(e -> showSelected());
        model.onChange(this::refresh);
        model.onLeave(grid::stop);
        refresh();
    }

    private JPanel modes() {
        var group = new ButtonGroup();
        var panel = new JPanel(new MigLayout("insets 0, gapx 0"));
        panel.setOpaque(false);
        for (Mode mode : Mode.values()) {
            var button = new JToggleButton(Words.text(mode.key()), model.mode() == mode);
            button.setName(mode.key());
            button.putClientProperty("JButton.buttonType", "tab");
            button.addActionListener(e -> model.mode(mode));
            group.add(button);
            panel.add(button);
        }
        return panel;
    }

    private void refresh() {
        year.show(YearMonth.of(model.year(), 1), MonthStepper.Step.YEAR);
        all.setSelected(model.shown() == Shown.ALL);
        grid.changed();
        showSelected();
    }

    /** What belongs to the selected cell: its month's details, and why it was not saved. */
    private void showSelected() {
        details.setEnabled(model.month(row(), column()).isPresent());
        history.setEnabled(model.record(row(), column()).isPresent());
        Optional<Problem> problem = row() < 0 || column() < 0 ? Optional.empty() : model.problem(row(), column());
        int wrong = model.wrongCells();
        hint.setText(
                problem.map(found -> Words.text(found.messageKey(), found.args().toArray()))
                        .orElseGet(() -> wrong > 0 ? Words.text("measuring.wrong", wrong) : advice()));
        hint.setForeground(Theme.color(wrong > 0 ? "problem" : "secondary"));
    }

    private String advice() {
        if (model.passedOver() > 0) {
            return Words.text("measuring.passedOver", model.passedOver());
        }
        return model.fed(row(), column()).map(CellWords::fedHint).orElseGet(() -> Words.text("measuring.hint"));
    }

    private void details() {
        model.month(row(), column()).ifPresent(cell -> openDetails.accept(this, cell));
    }

    private int row() {
        return grid.cells().getSelectedRow();
    }

    private int column() {
        return grid.cells().getSelectedColumn();
    }

    /** A cell that holds several measurements is not typed over: a double click lists them. */
    private void openByMouse() {
        grid.cells().addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent e) {
                boolean several = row() >= 0 && !grid.cells().isCellEditable(row(), column());
                if (e.getClickCount() == 2 && several) {
                    details();
                }
            }
        });
    }
}
