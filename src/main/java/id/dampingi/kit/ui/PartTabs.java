package id.dampingi.kit.ui;

import id.dampingi.kit.i18n.Words;
import java.awt.BorderLayout;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTabbedPane;
import net.miginfocom.swing.MigLayout;

/** The tabs of a record's page. A part is made and read when it is first looked at: a page of many parts opens as quickly as one of few. */
public final class PartTabs {
    private record Tab(String part, JPanel place, Supplier<JComponent> component, Runnable show) {}

    private final JTabbedPane pane = new JTabbedPane();
    private final List<Tab> tabs = new ArrayList<>();
    private final Set<String> fresh = new HashSet<>();

    /** {@code name} is the tabs' handle in tests: {@code "group.tabs"}. */
    public PartTabs(String name) {
        pane.setName(name);
        pane.setTabLayoutPolicy(JTabbedPane.SCROLL_TAB_LAYOUT);
        pane.addChangeListener(e -> look());
    }

    public JTabbedPane component() {
        return pane;
    }

    /**
     * @param part what a place calls it
     * @param key of the tab's words
     * @param show reads it for the record that is open
     */
    public void add(String part, String key, Supplier<JComponent> component, Runnable show) {
        var place = new JPanel(new BorderLayout());
        place.setOpaque(false);
        place.setBorder(BorderFactory.createEmptyBorder());
        tabs.add(new Tab(part, place, component, show));
        int index = pane.getTabCount();
        pane.addTab(Words.text(key), place);
        if (index < 9) {
            pane.setMnemonicAt(index, '1' + index);
            pane.setDisplayedMnemonicIndexAt(index, -1);
        }
    }

    public void trailing(JButton button) {
        var panel = new JPanel(new MigLayout("insets 0, fill", "push[]", "[center]"));
        panel.setOpaque(false);
        panel.add(button);
        pane.putClientProperty("JTabbedPane.trailingComponent", panel);
    }

    /** The part that is looked at. */
    public String part() {
        return tabs.get(pane.getSelectedIndex()).part();
    }

    public void select(String part) {
        for (int i = 0; i < tabs.size(); i++) {
            if (tabs.get(i).part().equals(part)) {
                pane.setSelectedIndex(i);
            }
        }
    }

    /** Another record is open: every part is read anew when it is looked at. */
    public void reread() {
        fresh.clear();
        look();
    }

    /** One part has to be read anew. */
    public void reread(String part) {
        fresh.remove(part);
        look();
    }

    private void look() {
        if (pane.getSelectedIndex() < 0 || pane.getSelectedIndex() >= tabs.size()) {
            return;
        }
        Tab tab = tabs.get(pane.getSelectedIndex());
        if (tab.place().getComponentCount() == 0) {
            tab.place().add(tab.component().get());
            tab.place().revalidate();
        }
        if (fresh.add(tab.part())) {
            tab.show().run();
        }
    }
}
