package id.dampingi.economy;

import id.dampingi.kit.i18n.Formats;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Option;
import id.dampingi.kit.ui.Theme;
import id.dampingi.member.Member;
import java.awt.CardLayout;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import javax.swing.ButtonGroup;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** The economy of one group: enterprises, savings, loans, income, one beside the other. */
final class EconomyPanel extends JPanel {
    private static final long serialVersionUID = 1L;

    private final transient EconomyModel model;
    private final JPanel deck = new JPanel(new CardLayout());
    private final JPanel choices = new JPanel(new MigLayout("insets 0, gapx 0"));
    private final ButtonGroup one = new ButtonGroup();
    private final JLabel sums = Theme.secondary("");

    EconomyPanel(EconomyModel model) {
        super(new MigLayout("insets 0, fill, wrap 1", "[grow, fill]", "[]8[]8[grow, fill]"));
        this.model = model;
        setOpaque(false);
        deck.setOpaque(false);
        choices.setOpaque(false);
        var enterprises = new EnterprisesPanel(model);
        var loans = new LoansPanel(model);
        part("economy.enterprises", enterprises);
        part("economy.savings", new SavingsPanel(model));
        part("economy.loans", loans);
        part("economy.incomes", new IncomesPanel(model));
        sums.setName("economy.sums");
        add(choices, "wmin 0");
        add(sums, "wmin 0");
        add(deck, "wmin 0, hmin 0");
        model.onChange(() -> {
            refresh();
            enterprises.refresh();
            loans.refresh();
        });
        refresh();
    }

    private void part(String key, JComponent component) {
        deck.add(component, key);
        var button = new JToggleButton(Words.text(key), choices.getComponentCount() == 0);
        button.setName(key);
        button.putClientProperty("JButton.buttonType", "tab");
        button.addActionListener(e -> ((CardLayout) deck.getLayout()).show(deck, key));
        one.add(button);
        choices.add(button);
    }

    private void refresh() {
        sums.setText(model.month()
                .filter(month -> !month.isEmpty())
                .map(month -> Words.text(
                        "economy.monthSums",
                        Formats.month(model.lastMonth()),
                        money(month.turnover()),
                        money(month.profit()),
                        money(month.savings())))
                .orElse(""));
    }

    private static String money(@Nullable BigDecimal amount) {
        return amount == null ? "–" : Formats.money(amount);
    }

    static List<Option> people(EconomyModel model) {
        return Option.of(model.people(), member -> member.id().toString(), Member::name);
    }

    /** Whose something is: a member, or the group. */
    static String owner(EconomyModel model, @Nullable UUID member) {
        return member == null ? Words.text("economy.ofGroup") : model.name(member);
    }
}
