package id.dampingi.dossier;

import id.dampingi.access.AccessFeature;
import id.dampingi.aspiration.AspirationFeature;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Icons;
import id.dampingi.spiritual.SpiritualFeature;
import java.awt.CardLayout;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javax.swing.ButtonGroup;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import net.miginfocom.swing.MigLayout;

/** The case records of a group, one kind at a time; buttons above say how many there are of each. */
final class CasesPanel extends JPanel {
    private static final long serialVersionUID = 1L;

    private final JPanel deck = new JPanel(new CardLayout());
    private final JPanel row = new JPanel(new MigLayout("insets 0, gapx 4"));
    private final ButtonGroup group = new ButtonGroup();
    private final Map<CaseSection, JToggleButton> buttons = new EnumMap<>(CaseSection.class);

    CasesPanel(SpiritualFeature spiritual, AccessFeature access, AspirationFeature aspiration) {
        super(new MigLayout("insets 12 0 0 0, fill, wrap 1", "[grow, fill]", "[]10[grow, fill]"));
        setOpaque(false);
        deck.setOpaque(false);
        row.setOpaque(false);
        add(CaseSection.SPIRITUAL, spiritual.component());
        add(CaseSection.ACCESS, access.component());
        add(CaseSection.ASPIRATION, aspiration.component());
        spiritual.onCount(count -> count(CaseSection.SPIRITUAL, count));
        access.onCount(count -> count(CaseSection.ACCESS, count));
        aspiration.onCount(count -> count(CaseSection.ASPIRATION, count));
        add(row, "wmin 0");
        add(deck, "wmin 0, hmin 0");
        select(CaseSection.SPIRITUAL);
    }

    void select(CaseSection section) {
        button(section).setSelected(true);
        ((CardLayout) deck.getLayout()).show(deck, section.name());
    }

    private void add(CaseSection section, JComponent component) {
        var button = new JToggleButton(Words.text(section.key()));
        button.setName(section.key());
        button.setIcon(
                Icons.of(section.approach().icon(), 16, section.approach().key()));
        button.putClientProperty("FlatLaf.styleClass", "segment");
        button.addActionListener(e -> select(section));
        group.add(button);
        buttons.put(section, button);
        row.add(button);
        deck.add(component, section.name());
    }

    private void count(CaseSection section, int count) {
        button(section).setText(Words.text("cases.counted", Words.text(section.key()), count));
    }

    private JToggleButton button(CaseSection section) {
        return Objects.requireNonNull(buttons.get(section));
    }
}
