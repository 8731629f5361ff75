package id.dampingi.problem;

import id.dampingi.approach.Approach;
import id.dampingi.facilitator.Facilitator;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Command;
import id.dampingi.kit.ui.EmptyState;
import id.dampingi.kit.ui.FilterButton;
import id.dampingi.kit.ui.Option;
import id.dampingi.kit.ui.OptionBox;
import id.dampingi.kit.ui.Theme;
import java.awt.CardLayout;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** The problems of all groups as cards in columns, one for each step. */
final class BoardPanel extends JPanel {
    private static final long serialVersionUID = 1L;

    private final transient BoardModel model;
    private final Map<Step, BoardColumnPanel> columns = new EnumMap<>(Step.class);
    private final OptionBox facilitator;
    private final OptionBox approach;
    private final FilterButton saved;
    private final JLabel summary = Theme.secondary("");
    private final JPanel deck = new JPanel(new CardLayout());

    BoardPanel(BoardModel model, Consumer<UUID> open, Command newProblem) {
        super(new MigLayout("insets 12 0 0 0, fill, wrap 1", "[grow, fill]", "[]10[grow, fill]"));
        this.model = model;
        setName("problem.board");
        setOpaque(false);
        facilitator = new OptionBox(
                "problem.facilitator", List.of(), id -> model.facilitator(id.isEmpty() ? null : UUID.fromString(id)));
        approach = new OptionBox(
                "problem.approach", List.of(), id -> model.approach(id.isEmpty() ? null : Approach.valueOf(id)));
        var filters = new JPanel(new MigLayout("insets 0, gapx 8, hidemode 3"));
        filters.setOpaque(false);
        filters.add(approach);
        filters.add(facilitator, "wmin 72, wmax 200");
        saved = new FilterButton(model.filters());
        filters.add(saved, "wmin 44, wmax 180");
        filters.add(summary, "gapleft 8, wmin 0");
        add(filters, "wmin 0");
        var board = new JPanel(
                new MigLayout("insets 0, fill, gapx 10", "[grow, fill, sg column]".repeat(6), "[grow, fill]"));
        board.setOpaque(false);
        for (Step step : Step.values()) {
            var column = new BoardColumnPanel(step, open, this::move, model::more);
            columns.put(step, column);
            board.add(column, "wmin 0, hmin 0");
        }
        deck.setOpaque(false);
        deck.add(board, "board");
        deck.add(new EmptyState("lightbulb", "problem.empty", newProblem), "empty");
        add(deck, "wmin 0, hmin 0");
        model.onChange(this::refresh);
        refresh();
    }

    private void refresh() {
        saved.refresh();
        approach.show(
                Option.of(Approach.values(), Approach::key),
                "problem.anyApproach",
                model.filter().approach() == null
                        ? ""
                        : String.valueOf(model.filter().approach()));
        facilitator.show(
                Option.of(model.facilitators(), each -> each.id().toString(), Facilitator::name),
                "problem.anyFacilitator",
                model.filter().facilitator() == null
                        ? ""
                        : String.valueOf(model.filter().facilitator()));
        model.columns().forEach(column -> column(column.step()).show(column));
        summary.setText(Words.text("problem.summary", model.total(), model.open()));
        boolean empty = model.total() == 0 && model.filter().equals(ProblemFilter.ALL);
        ((CardLayout) deck.getLayout()).show(deck, empty ? "empty" : "board");
    }

    private BoardColumnPanel column(Step step) {
        return Objects.requireNonNull(columns.get(step));
    }

    /** To the next column in a direction that has cards, at the same height. */
    private void move(Step from, int direction, int row) {
        for (int at = from.ordinal() + direction; at >= 0 && at < Step.values().length; at += direction) {
            if (column(Step.values()[at]).focus(row)) {
                return;
            }
        }
    }
}
