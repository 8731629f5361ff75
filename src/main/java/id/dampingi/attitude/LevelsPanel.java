package id.dampingi.attitude;

import id.dampingi.attitude.Answers.Answer;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Field;
import id.dampingi.kit.ui.Scroll;
import id.dampingi.kit.ui.Shortcuts;
import java.awt.Component;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import javax.swing.DefaultListModel;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import net.miginfocom.swing.MigLayout;

/**
 * Each aspect is put on one of its described levels: the aspects at the left, the levels of the selected one at the right. A
 * digit or a click chooses, and the next aspect without a level follows; up and down go to another aspect, left and right to
 * a lower or higher level, Delete takes the level back. The draft holds {@link Answers}.
 */
final class LevelsPanel extends JPanel implements Field {
    private static final long serialVersionUID = 1L;

    private static final int MOST = 9;

    private final String key;
    private final transient Function<UUID, Optional<Aspect>> aspects;
    private final DefaultListModel<Answer> answers = new DefaultListModel<>();
    private final JList<Answer> list = new AsWideAsItsPane(answers);
    private final JPanel levels = new JPanel(new MigLayout("insets 0, wrap 1, gapy 2, fillx", "[grow, fill]"));
    private transient Runnable typed = () -> {};

    /** Cuts a long level with dots rather than scrolling sideways. */
    private static final class AsWideAsItsPane extends JList<Answer> {
        private static final long serialVersionUID = 1L;

        AsWideAsItsPane(DefaultListModel<Answer> answers) {
            super(answers);
        }

        @Override
        public boolean getScrollableTracksViewportWidth() {
            return true;
        }
    }

    /** @param aspects by their ids; what is in a draft and not among them is left out */
    LevelsPanel(String key, Function<UUID, Optional<Aspect>> aspects) {
        super(new MigLayout("insets 0, fillx", "[292!, fill]16[grow, fill]", "[276!, fill]"));
        this.key = key;
        this.aspects = aspects;
        setOpaque(false);
        levels.setOpaque(false);
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setCellRenderer(new AnswerPanel(aspects));
        list.setFixedCellHeight(AnswerPanel.HEIGHT);
        list.addListSelectionListener(e -> showLevels());
        add(new JScrollPane(list), "hmin 0");
        add(Scroll.down(levels), "wmin 0, hmin 0");
        keys();
    }

    @Override
    public JComponent component() {
        return this;
    }

    @Override
    public JComponent focus() {
        return list;
    }

    @Override
    public String text() {
        return all().text();
    }

    @Override
    public void text(String text) {
        answers.clear();
        Answers.parse(text).all().stream()
                .filter(answer -> aspects.apply(answer.aspect()).isPresent())
                .forEach(answers::addElement);
        list.setSelectedIndex(gap(0).orElse(0));
        showLevels();
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

    private void keys() {
        // The list does nothing with them, but would keep them to itself.
        list.getInputMap().put(KeyStroke.getKeyStroke("LEFT"), "none");
        list.getInputMap().put(KeyStroke.getKeyStroke("RIGHT"), "none");
        Shortcuts.inside(list, "LEFT", () -> step(-1));
        Shortcuts.inside(list, "RIGHT", () -> step(1));
        Shortcuts.inside(this, "DELETE", () -> put(0));
        Shortcuts.inside(this, "BACK_SPACE", () -> put(0));
        for (int level = 1; level <= MOST; level++) {
            int chosen = level;
            Shortcuts.inside(this, String.valueOf(level), () -> choose(chosen));
            Shortcuts.inside(this, "NUMPAD" + level, () -> choose(chosen));
        }
    }

    private void step(int by) {
        Answer answer = list.getSelectedValue();
        if (answer != null) {
            put(Math.min(answer.levels(), Math.max(1, answer.level() + by)));
        }
    }

    private void choose(int level) {
        int index = list.getSelectedIndex();
        if (put(level)) {
            gap(index + 1).ifPresent(list::setSelectedIndex);
        }
    }

    /** Whether the selected aspect has such a level. */
    private boolean put(int level) {
        int index = list.getSelectedIndex();
        if (!list.isEnabled() || index < 0 || level > answers.get(index).levels()) {
            return false;
        }
        answers.set(index, answers.get(index).on(level));
        showLevels();
        typed.run();
        return true;
    }

    /** The first aspect without a level from an index on, then before it. */
    private Optional<Integer> gap(int from) {
        int size = answers.size();
        return IntStream.range(from, from + size)
                .map(index -> index % size)
                .filter(index -> answers.get(index).level() == 0)
                .boxed()
                .findFirst();
    }

    private Answers all() {
        return new Answers(
                IntStream.range(0, answers.size()).mapToObj(answers::get).toList());
    }

    private void showLevels() {
        Answer answer = list.getSelectedValue();
        levels.removeAll();
        if (answer != null) {
            aspects.apply(answer.aspect())
                    .ifPresent(aspect -> aspect.levels().forEach(level -> {
                        var row = new LevelPanel(level, level.level() == answer.level(), () -> clicked(level.level()));
                        row.setName(key + "." + level.level());
                        row.setEnabled(list.isEnabled());
                        levels.add(row, "wmin 0");
                        if (level.level() == answer.level()) {
                            list.getAccessibleContext().setAccessibleDescription(level.textIn(Words.language()));
                        }
                    }));
        }
        levels.revalidate();
        levels.repaint();
    }

    private void clicked(int level) {
        list.requestFocusInWindow();
        choose(level);
    }
}
