package id.dampingi.find;

import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Icons;
import id.dampingi.kit.ui.Shortcuts;
import id.dampingi.kit.ui.TextInput;
import id.dampingi.kit.ui.Theme;
import java.awt.Rectangle;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.Collections;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.ListSelectionModel;
import net.miginfocom.swing.MigLayout;

/** A line to type in, and below it what was found; the keys that move in the list work while one types. */
final class FindPanel extends JPanel {
    private static final long serialVersionUID = 1L;

    private static final int PAGE = 8;

    private final transient FindModel model;
    private final transient Consumer<FindLine> go;
    private final JTextField input = new JTextField();
    private final DefaultListModel<FindLine> lines = new DefaultListModel<>();
    private final JList<FindLine> list = new JList<>(lines);
    private final JLabel note = Theme.secondary("");
    private transient Runnable leave = () -> {};

    FindPanel(FindModel model, Consumer<FindLine> go) {
        super(new MigLayout("insets 0, fill, hidemode 3", "[640, grow, fill]", "[]0[]0[420, grow, fill]0[]"));
        this.model = model;
        this.go = go;
        setBorder(BorderFactory.createLineBorder(Theme.color("line")));
        setBackground(Theme.color("content"));
        add(input(), "cell 0 0, gap 12 12 12 10, hmin 38");
        note.setName("find.note");
        add(note, "cell 0 1, gap 20 20 2 14, wmin 0");
        add(results(), "cell 0 2, hmin 0");
        add(keys(), "cell 0 3, gap 20 20 8 10");
        keysOf(input);
        model.onChange(this::refresh);
        model.onChosen(this::choose);
        refresh();
    }

    void onLeave(Runnable action) {
        leave = action;
    }

    void focus() {
        input.requestFocusInWindow();
    }

    private JTextField input() {
        input.setName("find.text");
        input.setFont(input.getFont().deriveFont(15f));
        input.putClientProperty("JTextField.placeholderText", Words.text("find.placeholder"));
        input.putClientProperty("JTextField.leadingIcon", Icons.of("search", 18));
        input.putClientProperty("JTextField.showClearButton", true);
        input.getAccessibleContext().setAccessibleName(Words.text("find.title"));
        TextInput.listen(input, () -> model.type(input.getText()));
        return input;
    }

    private JScrollPane results() {
        list.setName("find.list");
        list.setFocusable(false);
        list.setBackground(Theme.color("content"));
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setCellRenderer(new FindLinePanel(model::text));
        list.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent e) {
                int line = list.locationToIndex(e.getPoint());
                if (line >= 0 && !(lines.get(line) instanceof FindHeading)) {
                    model.select(line);
                    choose();
                }
            }
        });
        var scroll = new JScrollPane(list);
        scroll.setBorder(BorderFactory.createMatteBorder(1, 0, 1, 0, Theme.color("line")));
        scroll.getVerticalScrollBar().setUnitIncrement(24);
        return scroll;
    }

    private static JLabel keys() {
        return Theme.small(Words.text("find.keys"));
    }

    private void keysOf(JTextField field) {
        Shortcuts.inside(field, "DOWN", () -> model.move(1));
        Shortcuts.inside(field, "UP", () -> model.move(-1));
        Shortcuts.inside(field, "PAGE_DOWN", () -> model.move(PAGE));
        Shortcuts.inside(field, "PAGE_UP", () -> model.move(-PAGE));
        Shortcuts.inside(field, "ENTER", this::choose);
        Shortcuts.inside(field, "ctrl K", () -> leave.run());
        Shortcuts.inside(field, "ESCAPE", () -> leave.run());
    }

    private void choose() {
        model.choose().ifPresent(go);
    }

    private void refresh() {
        if (!Collections.list(lines.elements()).equals(model.lines())) {
            lines.clear();
            lines.addAll(model.lines());
            list.scrollRectToVisible(new Rectangle(0, 0, 1, 1));
        }
        list.repaint();
        if (model.selected() >= 0) {
            list.setSelectedIndex(model.selected());
            list.ensureIndexIsVisible(model.selected() == 1 ? 0 : model.selected());
            list.ensureIndexIsVisible(model.selected());
            input.getAccessibleContext().setAccessibleDescription(FindLinePanel.words(lines.get(model.selected())));
        } else {
            list.clearSelection();
        }
        String key = model.noteKey();
        note.setText(key.isEmpty() ? "" : Words.text(key, model.text().strip()));
        note.setVisible(!key.isEmpty());
    }
}
