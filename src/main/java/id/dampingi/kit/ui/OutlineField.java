package id.dampingi.kit.ui;

import id.dampingi.kit.ui.OutlineTree.Line;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JComponent;

/**
 * A tree of lines that is typed: Enter begins a line beside this one, Tab puts a line behind the one above, Shift+Tab takes
 * it back, Backspace in an empty line removes it, the arrows go up and down. The draft holds the lines with a tab for each
 * step to the right.
 */
public final class OutlineField implements Field {
    private static final int DEEPEST = 8;

    private final String key;
    private final List<Line> lines = new ArrayList<>();
    private final OutlineTree tree = new OutlineTree(lines);
    private Runnable typed = () -> {};

    OutlineField(String key) {
        this.key = key;
        text("");
    }

    @Override
    public JComponent component() {
        return tree;
    }

    @Override
    public String text() {
        var text = new StringBuilder();
        for (Line line : lines) {
            text.append(text.isEmpty() && line == lines.get(0) ? "" : "\n")
                    .append("\t".repeat(line.depth))
                    .append(line.input.getText());
        }
        return text.toString();
    }

    @Override
    public void text(String newText) {
        if (!lines.isEmpty() && newText.equals(text())) {
            return;
        }
        lines.clear();
        for (String each : newText.split("\n", -1)) {
            Line line = line();
            while (each.startsWith("\t".repeat(line.depth + 1))) {
                line.depth++;
            }
            line.input.setText(each.substring(line.depth));
            lines.add(line);
        }
        arrange();
    }

    @Override
    public void onTyped(Runnable action) {
        typed = action;
    }

    @Override
    public void enabled(boolean enabled) {
        lines.forEach(line -> line.input.setEnabled(enabled));
    }

    private Line line() {
        var line = new Line();
        line.input.setFocusTraversalKeysEnabled(false);
        line.input.addActionListener(e -> addAfter(line));
        TextInput.listen(line.input, () -> typed.run());
        Shortcuts.bind(line.input, JComponent.WHEN_FOCUSED, Shortcuts.of("TAB"), () -> indent(line, 1));
        Shortcuts.bind(line.input, JComponent.WHEN_FOCUSED, Shortcuts.of("shift TAB"), () -> indent(line, -1));
        Shortcuts.bind(line.input, JComponent.WHEN_FOCUSED, Shortcuts.of("UP"), () -> focus(lines.indexOf(line) - 1));
        Shortcuts.bind(line.input, JComponent.WHEN_FOCUSED, Shortcuts.of("DOWN"), () -> focus(lines.indexOf(line) + 1));
        line.input.addKeyListener(new KeyAdapter() {
            @Override
            public void keyPressed(KeyEvent e) {
                if (e.getKeyCode() == KeyEvent.VK_BACK_SPACE
                        && line.input.getText().isEmpty()
                        && lines.size() > 1) {
                    e.consume();
                    remove(line);
                }
            }
        });
        line.input.addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent e) {
                tree.scrollRectToVisible(line.input.getBounds());
            }
        });
        return line;
    }

    /** Beside this one, so below all that lies behind it. */
    private void addAfter(Line line) {
        Line added = line();
        added.depth = line.depth;
        lines.add(end(line), added);
        arrange();
        typed.run();
        added.input.requestFocusInWindow();
    }

    /** What lies behind the line goes with it. */
    private void indent(Line line, int step) {
        int at = lines.indexOf(line);
        int deepest = at == 0 ? 0 : Math.min(DEEPEST, lines.get(at - 1).depth + 1);
        if (line.depth + step >= 0 && line.depth + step <= deepest) {
            lines.subList(at, end(line)).forEach(each -> each.depth += step);
            arrange();
            typed.run();
            line.input.requestFocusInWindow();
        }
    }

    private void remove(Line line) {
        int at = lines.indexOf(line);
        lines.remove(line);
        int deepest = 0;
        for (Line each : lines) {
            each.depth = Math.min(each.depth, deepest);
            deepest = each.depth + 1;
        }
        arrange();
        typed.run();
        focus(Math.max(0, at - 1));
    }

    private int end(Line line) {
        int end = lines.indexOf(line) + 1;
        while (end < lines.size() && lines.get(end).depth > line.depth) {
            end++;
        }
        return end;
    }

    private void focus(int at) {
        if (at >= 0 && at < lines.size()) {
            lines.get(at).input.requestFocusInWindow();
        }
    }

    private void arrange() {
        tree.removeAll();
        for (int i = 0; i < lines.size(); i++) {
            lines.get(i).input.setName(key + "." + i);
            lines.get(i)
                    .input
                    .getAccessibleContext()
                    .setAccessibleName(tree.getAccessibleContext().getAccessibleName());
            tree.add(lines.get(i).input, "wmin 0, gapleft " + lines.get(i).depth * OutlineTree.STEP);
        }
        tree.revalidate();
        tree.repaint();
    }
}
