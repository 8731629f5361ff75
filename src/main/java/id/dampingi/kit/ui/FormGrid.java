package id.dampingi.kit.ui;

import java.awt.Component;
import java.util.Arrays;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** Where the fields of a form stand: in columns, or over the whole width in a row of their own. */
final class FormGrid {
    /** The fields of a row; when all of them are hidden it leaves no gap. */
    private static final class Row extends JPanel {
        private static final long serialVersionUID = 1L;

        Row(int fields) {
            super(new MigLayout("insets 0, fillx, gapx 12, hidemode 3", "[0:80, fill, grow]".repeat(fields)));
            setOpaque(false);
        }

        @Override
        public boolean isVisible() {
            return super.isVisible() && Arrays.stream(getComponents()).anyMatch(Component::isVisible);
        }
    }

    /** Without the least width MigLayout keeps the columns as wide as they would like to be. */
    private static final String WHOLE = "spanx, wmin 0";

    /** Where more fields than columns stand in a row. */
    private static final String ROOMY = "[0:312, fill, grow]";

    private final JPanel panel;
    private final int columns;
    private int column;
    private String next = "";
    private Optional<JPanel> row = Optional.empty();
    private int leftInRow;

    FormGrid(int columns) {
        this.columns = columns;
        String width = columns == 1 ? "[0:400, fill, grow]" : "[0:250, fill, grow]";
        panel = new JPanel(
                new MigLayout("insets 0, fillx, hidemode 3, gapx 20, gapy 12, wrap " + columns, width.repeat(columns)));
        panel.setOpaque(false);
    }

    JPanel panel() {
        return panel;
    }

    void nextIsWide() {
        next = newline() + WHOLE;
        column = columns;
    }

    void nextInRow(int fields) {
        var side = new Row(fields);
        row = Optional.of(side);
        if (fields > columns && panel.getLayout() instanceof MigLayout layout) {
            layout.setColumnConstraints(ROOMY.repeat(columns));
        }
        leftInRow = fields;
        wholeRow(side);
    }

    void add(FieldBox box) {
        if (leftInRow > 0 && row.isPresent()) {
            leftInRow--;
            row.get().add(box, "aligny top, wmin 0");
            return;
        }
        panel.add(box, "aligny top, wmin 0, " + next);
        next = "";
        column = column + 1 >= columns ? 0 : column + 1;
    }

    void heading(JComponent heading) {
        String gap = panel.getComponentCount() == 0 ? "0" : "10";
        panel.add(heading, "newline, " + WHOLE + ", gaptop " + gap);
        column = 0;
    }

    void wholeRow(JComponent component) {
        panel.add(component, newline() + WHOLE);
        column = 0;
    }

    /** Also where the row looks full: one of its fields may be hidden. */
    private String newline() {
        return panel.getComponentCount() == 0 ? "" : "newline, ";
    }

    void above(JComponent component) {
        panel.add(component, "dock north, gapbottom 12");
    }
}
