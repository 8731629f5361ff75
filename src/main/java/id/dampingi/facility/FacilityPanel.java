package id.dampingi.facility;

import id.dampingi.kit.i18n.Words;
import java.awt.CardLayout;
import java.awt.Component;
import java.util.UUID;
import java.util.function.BiConsumer;
import javax.swing.ButtonGroup;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import net.miginfocom.swing.MigLayout;

/** What supports one group: its facilities, or the records of their hand-over. */
final class FacilityPanel extends JPanel {
    private static final long serialVersionUID = 1L;

    private final JPanel deck = new JPanel(new CardLayout());
    private final JPanel choices = new JPanel(new MigLayout("insets 0, gapx 0"));
    private final ButtonGroup one = new ButtonGroup();

    FacilityPanel(FacilityModel model, HandoverModel papers, BiConsumer<Component, UUID> showPaper) {
        super(new MigLayout("insets 0, fill, wrap 1", "[grow, fill]", "[]10[grow, fill]"));
        setOpaque(false);
        deck.setOpaque(false);
        choices.setOpaque(false);
        part("facility.list", new FacilitiesPanel(model)).setSelected(true);
        part("facility.handovers", new HandoversPanel(papers, handover -> showPaper.accept(this, handover)));
        add(choices);
        add(deck, "wmin 0, hmin 0");
        papers.onChange(deck::repaint);
    }

    private JToggleButton part(String key, JComponent component) {
        deck.add(component, key);
        var button = new JToggleButton(Words.text(key));
        button.setName(key);
        button.putClientProperty("JButton.buttonType", "tab");
        button.addActionListener(e -> ((CardLayout) deck.getLayout()).show(deck, key));
        one.add(button);
        choices.add(button);
        return button;
    }
}
