package id.dampingi.kit.ui;

import java.awt.Component;
import java.awt.event.ActionEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.swing.AbstractAction;
import javax.swing.ButtonGroup;
import javax.swing.DefaultListCellRenderer;
import javax.swing.DefaultListModel;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JRadioButton;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import net.miginfocom.swing.MigLayout;

/**
 * Things to be put on one of several described levels: the things at the left, the levels of the selected one at the right. A
 * digit or a click chooses, and the next thing without a level follows. The draft holds {@code id=level/levels} after each
 * other.
 */
public final class LevelsField implements Field {
    private static final int MOST = 9;

    /** What is put on a level, and what the levels say from the lowest. */
    public record Item(String label, List<String> levels) {}

    /** @param level {@code ""} as long as none was chosen */
    private record Entry(String id, String level, String levels, Item item) {
        private String text() {
            return id + "=" + level + "/" + levels;
        }

        @Override
        public String toString() {
            return level.isEmpty() ? item.label() : item.label() + "  ·  " + level;
        }
    }

    private final String key;
    private final Function<String, Item> items;
    private final DefaultListModel<Entry> entries = new DefaultListModel<>();
    private final JList<Entry> list = new JList<>(entries);
    private final JPanel levels = new JPanel(new MigLayout("insets 0 16 0 0, wrap 1, gapy 4, fillx", "[grow, fill]"));
    private final JPanel panel = new JPanel(new MigLayout("insets 0, fillx", "[200!, fill][grow, fill]", "[176!, fill]"));
    private Runnable typed = () -> {};

    LevelsField(String key, Function<String, Item> items) {
        this.key = key;
        this.items = items;
        panel.setOpaque(false);
        levels.setOpaque(false);
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setCellRenderer(new Renderer());
        list.setFixedCellHeight(28);
        list.addListSelectionListener(e -> showLevels());
        panel.add(Theme.card(list));
        panel.add(levels, "aligny top, wmin 0");
        IntStream.rangeClosed(1, MOST).forEach(this::bind);
    }

    @Override
    public JComponent component() {
        return panel;
    }

    @Override
    public JComponent focus() {
        return list;
    }

    @Override
    public String text() {
        return all().map(Entry::text).collect(Collectors.joining(" "));
    }

    @Override
    public void text(String text) {
        entries.clear();
        Stream.of(text.split(" ")).filter(part -> !part.isEmpty()).forEach(part -> {
            String[] parts = part.split("[=/]", 3);
            entries.addElement(new Entry(parts[0], parts[1], parts[2], items.apply(parts[0])));
        });
        list.setSelectedIndex(gap(0) < 0 ? 0 : gap(0));
    }

    @Override
    public void onTyped(Runnable action) {
        typed = action;
    }

    @Override
    public void enabled(boolean enabled) {
        list.setEnabled(enabled);
        for (Component level : levels.getComponents()) {
            level.setEnabled(enabled);
        }
    }

    private void bind(int level) {
        String name = "level" + level;
        panel.getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT)
                .put(KeyStroke.getKeyStroke((char) ('0' + level)), name);
        panel.getActionMap().put(name, new Choose(level));
    }

    private final class Choose extends AbstractAction {
        private static final long serialVersionUID = 1L;

        private final int level;

        private Choose(int level) {
            super(String.valueOf(level));
            this.level = level;
        }

        @Override
        public void actionPerformed(ActionEvent e) {
            choose(level);
        }
    }

    private void choose(int level) {
        int index = list.getSelectedIndex();
        if (!list.isEnabled() || index < 0) {
            return;
        }
        Entry entry = entries.get(index);
        if (level > entry.item().levels().size()) {
            return;
        }
        entries.set(index, new Entry(entry.id(), String.valueOf(level), entry.levels(), entry.item()));
        int next = gap(index + 1);
        list.setSelectedIndex(next < 0 ? index : next);
        showLevels();
        typed.run();
    }

    /** The first thing without a level from an index on, then before it; -1 when all have one. */
    private int gap(int from) {
        int size = entries.size();
        return IntStream.range(from, from + size)
                .map(index -> index % size)
                .filter(index -> entries.get(index).level().isEmpty())
                .findFirst()
                .orElse(-1);
    }

    private Stream<Entry> all() {
        return IntStream.range(0, entries.size()).mapToObj(entries::get);
    }

    private void showLevels() {
        Entry entry = list.getSelectedValue();
        if (entry == null) {
            return;
        }
        boolean focused = Stream.of(levels.getComponents()).anyMatch(Component::isFocusOwner);
        levels.removeAll();
        var group = new ButtonGroup();
        var buttons = new ArrayList<JRadioButton>();
        for (String text : entry.item().levels()) {
            int level = buttons.size() + 1;
            var button = new JRadioButton(level + "   " + text, entry.level().equals(String.valueOf(level)));
            button.setName(key + "." + level);
            button.setToolTipText(text);
            button.setOpaque(false);
            button.setEnabled(list.isEnabled());
            button.addActionListener(e -> choose(level));
            group.add(button);
            buttons.add(button);
            levels.add(button, "wmin 0");
        }
        levels.revalidate();
        levels.repaint();
        if (focused) {
            list.requestFocusInWindow();
        }
    }

    private static final class Renderer extends DefaultListCellRenderer {
        private static final long serialVersionUID = 1L;

        @Override
        public Component getListCellRendererComponent(
                JList<?> list, Object value, int index, boolean selected, boolean focused) {
            super.getListCellRendererComponent(list, value, index, selected, focused);
            boolean open = value instanceof Entry entry && entry.level().isEmpty();
            setIcon(Icons.of(open ? "circle" : "circle-check", 14, open ? "line" : "accent"));
            setIconTextGap(8);
            setHorizontalAlignment(JLabel.LEADING);
            return this;
        }
    }
}
