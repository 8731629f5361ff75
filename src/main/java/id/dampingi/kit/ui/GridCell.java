package id.dampingi.kit.ui;

import id.dampingi.kit.form.Grid;
import id.dampingi.kit.form.Problem;
import id.dampingi.kit.i18n.Words;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.util.Optional;
import javax.swing.JTable;
import javax.swing.SwingConstants;
import javax.swing.table.DefaultTableCellRenderer;
import org.jspecify.annotations.Nullable;

/** A cell of a grid: outlined with words in its tip when it is wrong, quiet when it cannot be edited. */
final class GridCell extends DefaultTableCellRenderer {
    private static final long serialVersionUID = 1L;

    private final transient Grid grid;
    private boolean wrong;
    private boolean lead;

    GridCell(Grid grid) {
        this.grid = grid;
    }

    @Override
    public Component getTableCellRendererComponent(
            JTable table, @Nullable Object value, boolean selected, boolean focus, int row, int column) {
        super.getTableCellRendererComponent(table, value, selected, false, row, column);
        setHorizontalAlignment(grid.numbers(column) ? SwingConstants.TRAILING : SwingConstants.LEADING);
        boolean heading = grid.heading(row);
        Optional<Problem> problem = heading ? Optional.empty() : grid.problem(row, column);
        wrong = problem.isPresent();
        lead = focus;
        setToolTipText(
                problem.map(found -> Words.text(found.messageKey(), found.args().toArray()))
                        .or(() -> Optional.of(grid.note(row, column)).filter(note -> !note.isEmpty()))
                        .orElse(null));
        if (!selected) {
            setBackground(heading ? Theme.color("sidebar") : table.getBackground());
        }
        setForeground(
                wrong
                        ? Theme.color("problem")
                        : grid.editable(row, column) ? table.getForeground() : Theme.color("secondary"));
        return this;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        super.paintComponent(graphics);
        if (wrong || lead) {
            var g = (Graphics2D) graphics.create();
            g.setColor(Theme.color(wrong ? "problem" : "accent"));
            g.drawRect(0, 0, getWidth() - 1, getHeight() - 1);
            g.drawRect(1, 1, getWidth() - 3, getHeight() - 3);
            g.dispose();
        }
    }
}
