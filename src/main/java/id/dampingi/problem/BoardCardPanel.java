package id.dampingi.problem;

import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Icons;
import id.dampingi.kit.ui.Pill;
import id.dampingi.kit.ui.Theme;
import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.ListCellRenderer;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;

/** Draws a problem as a card: how weighty it is, what it is, whose it is, and what is missing. */
final class BoardCardPanel extends JPanel implements ListCellRenderer<ProblemRow> {
    private static final long serialVersionUID = 1L;

    static final int HEIGHT = 142;

    private static final int GAP = 8;
    private static final int LINES = 4;

    private final JLabel score = new JLabel();
    private final JLabel mark = new JLabel();
    private final JLabel[] statement = {new JLabel(), new JLabel(), new JLabel(), new JLabel()};
    private final JLabel group = Theme.small("");
    private boolean chosen;

    BoardCardPanel() {
        super(new MigLayout(
                "insets 10 12 " + (10 + GAP) + " 12, fillx, wrap 1, gap 0", "[grow, fill]", "[20!]4[][][][]push[]"));
        setOpaque(false);
        score.setFont(Theme.headingFont());
        add(score, "split 2, grow 0, hidemode 3");
        add(mark, "wmin 0, pushx, alignx right, grow 0");
        for (JLabel line : statement) {
            add(line, "wmin 0, h 17!");
        }
        add(group, "wmin 0");
    }

    @Override
    public Component getListCellRendererComponent(
            JList<? extends ProblemRow> list, ProblemRow row, int index, boolean selected, boolean focus) {
        Problem problem = row.problem();
        String weight =
                problem.score().isPresent() ? String.valueOf(problem.score().getAsInt()) : "–";
        Pill pill = ProblemMarkPanel.step(row);
        boolean over = row.outcome().isPresent();
        score.setText(weight);
        score.setVisible(!over);
        boolean skipped = !row.progress().skipped().isEmpty();
        mark.setText(
                over
                        ? pill.text()
                        : row.plans() == 0 ? "" : Words.text("problem.plansOf", row.plansDone(), row.plans()));
        mark.setIcon(over || skipped ? Icons.of(pill.icon(), 14, pill.color()) : null);
        mark.setForeground(Theme.color(over ? pill.color() : "secondary"));
        mark.setFont(Theme.smallFont());
        wrap(problem.statement(), list.getWidth() - 24);
        group.setText(row.groupName());
        group.setIcon(Icons.of(problem.approach().icon(), 14, problem.approach().key()));
        chosen = selected && list.isFocusOwner();
        String missing = ProblemMarkPanel.skipped(row.progress());
        setToolTipText(row.groupName() + ": " + (missing.isEmpty() ? problem.statement() : missing));
        getAccessibleContext().setAccessibleName(problem.statement() + ", " + row.groupName() + ", " + pill.text());
        return this;
    }

    /** As many words as find room; the label itself cuts the last line. */
    private void wrap(String text, int width) {
        String rest = text.strip().replaceAll("\\s+", " ");
        for (int i = 0; i < LINES; i++) {
            String line = i == LINES - 1 ? rest : first(rest, width);
            statement[i].setText(line);
            rest = rest.substring(line.length()).strip();
        }
    }

    private String first(String text, int width) {
        var metrics = getFontMetrics(statement[0].getFont());
        if (metrics.stringWidth(text) <= width) {
            return text;
        }
        int end = text.length() > 200 ? 200 : text.length();
        while (end > 0 && metrics.stringWidth(text.substring(0, end)) > width) {
            end = text.lastIndexOf(' ', end - 1);
        }
        return end <= 0 ? text : text.substring(0, end);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        super.paintComponent(graphics);
        var g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(chosen ? UIManager.getColor("Table.selectionBackground") : Theme.color("content"));
        g.fillRoundRect(0, 0, getWidth() - 1, getHeight() - GAP - 1, 10, 10);
        Color line = Theme.color(chosen ? "accent" : "line");
        g.setColor(line);
        g.drawRoundRect(0, 0, getWidth() - 1, getHeight() - GAP - 1, 10, 10);
        g.dispose();
    }
}
