package id.dampingi.attitude;

import id.dampingi.attitude.AspectTexts.AspectText;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Command;
import id.dampingi.kit.ui.Field;
import id.dampingi.kit.ui.Scroll;
import java.awt.Component;
import java.util.List;
import java.util.stream.IntStream;
import javax.swing.DefaultListCellRenderer;
import javax.swing.DefaultListModel;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ListSelectionModel;
import net.miginfocom.swing.MigLayout;

/** The aspects of a scale at the left, the words of the selected one at the right. The draft holds {@link AspectTexts}. */
final class AspectsPanel extends JPanel implements Field {
    private static final long serialVersionUID = 1L;

    private final DefaultListModel<AspectText> aspects = new DefaultListModel<>();
    private final JList<AspectText> list = new JList<>(aspects);
    private final AspectTextPanel words = new AspectTextPanel(this::edited);
    private final Command add = new Command("scale.aspectAdd", this::addAspect).icon("plus");
    private final Command up = new Command("scale.aspectUp", () -> move(-1)).icon("arrow-up");
    private final Command down = new Command("scale.aspectDown", () -> move(1)).icon("arrow-down");
    private final Command remove = new Command("scale.aspectRemove", this::removeAspect).icon("trash-2");
    private transient Runnable typed = () -> {};

    AspectsPanel() {
        super(new MigLayout("insets 0, fillx", "[210!, fill]16[grow, fill]", "[402!, fill]"));
        setOpaque(false);
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setCellRenderer(new Renderer());
        list.setFixedCellHeight(32);
        list.addListSelectionListener(e -> {
            if (!e.getValueIsAdjusting()) {
                showSelected();
            }
        });
        var buttons = new JPanel(new MigLayout("insets 0, fillx, gapx 0", "[]push[][][]"));
        buttons.setOpaque(false);
        List.of(add, up, down, remove).forEach(command -> buttons.add(command.iconButton()));
        var left = new JPanel(new MigLayout("insets 0, fill, wrap 1", "[grow, fill]", "[grow, fill]6[]"));
        left.setOpaque(false);
        left.add(new JScrollPane(list), "hmin 0");
        left.add(buttons);
        add(left, "hmin 0");
        add(Scroll.down(words), "wmin 0, hmin 0");
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
        int selected = Math.max(0, list.getSelectedIndex());
        aspects.clear();
        AspectTexts.parse(text).all().forEach(aspects::addElement);
        list.setSelectedIndex(Math.min(selected, aspects.size() - 1));
        showSelected();
    }

    @Override
    public void onTyped(Runnable action) {
        typed = action;
    }

    @Override
    public void enabled(boolean enabled) {
        list.setEnabled(enabled);
        words.enabled(enabled);
        enableButtons();
    }

    private AspectTexts all() {
        return new AspectTexts(
                IntStream.range(0, aspects.size()).mapToObj(aspects::get).toList());
    }

    private void showSelected() {
        words.setVisible(list.getSelectedIndex() >= 0);
        if (list.getSelectedIndex() >= 0) {
            words.show(list.getSelectedValue());
            words.enabled(list.isEnabled());
        }
        enableButtons();
    }

    private void enableButtons() {
        int index = list.getSelectedIndex();
        add.setEnabled(list.isEnabled());
        up.setEnabled(list.isEnabled() && index > 0);
        down.setEnabled(list.isEnabled() && index >= 0 && index < aspects.size() - 1);
        remove.setEnabled(list.isEnabled() && index >= 0);
    }

    private void edited(AspectText now) {
        aspects.set(list.getSelectedIndex(), now);
        typed.run();
    }

    private void addAspect() {
        int levels =
                aspects.isEmpty() ? AspectTexts.USUAL : aspects.lastElement().levels();
        aspects.addElement(AspectText.blank(levels));
        select(aspects.size() - 1);
        words.focusName();
    }

    private void removeAspect() {
        int index = list.getSelectedIndex();
        aspects.remove(index);
        select(Math.min(index, aspects.size() - 1));
    }

    private void move(int by) {
        int index = list.getSelectedIndex();
        aspects.add(index + by, aspects.remove(index));
        select(index + by);
    }

    private void select(int index) {
        list.setSelectedIndex(index);
        list.ensureIndexIsVisible(index);
        showSelected();
        typed.run();
    }

    private static final class Renderer extends DefaultListCellRenderer {
        private static final long serialVersionUID = 1L;

        @Override
        public Component getListCellRendererComponent(
                JList<?> list, Object value, int index, boolean selected, boolean focused) {
            String name = value instanceof AspectText aspect ? aspect.name() : "";
            return super.getListCellRendererComponent(
                    list,
                    " " + (index + 1) + ".  " + (name.isEmpty() ? Words.text("scale.aspectNew") : name),
                    index,
                    selected,
                    focused);
        }
    }
}
