package id.dampingi.home;

import id.dampingi.approach.Approach;
import id.dampingi.kit.i18n.Formats;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Icons;
import id.dampingi.kit.ui.ScoreBar;
import id.dampingi.kit.ui.Theme;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** The office in numbers, and its score in each approach. */
final class TotalsPanel extends JPanel {
    private static final long serialVersionUID = 1L;

    private final JLabel groups = Theme.title("");
    private final JLabel facilitators = Theme.small("");
    private final JLabel members = Theme.title("");
    private final JLabel membersBySex = Theme.small("");
    private final JLabel done = Theme.title("");
    private final JLabel planned = Theme.small("");
    private final JLabel present = Theme.title("");
    private final JLabel presentBySex = Theme.small("");
    private final PrincipleStripPanel principles = new PrincipleStripPanel();
    private final JLabel score = Theme.title("");
    private final Map<Approach, ScoreBar> bars = new EnumMap<>(Approach.class);
    private final Map<Approach, JLabel> percents = new EnumMap<>(Approach.class);

    TotalsPanel() {
        super(new MigLayout(
                "insets 0, fillx, gap 16, hidemode 3",
                "[grow, fill, sg][grow, fill, sg][grow 160, fill]",
                "[fill][fill][]"));
        setName("home.totals");
        setOpaque(false);
        add(card("home.groups", groups, facilitators));
        add(card("home.members", members, membersBySex));
        add(scores(), "spany 2, grow, wrap");
        add(card("home.done", done, planned));
        add(card("home.present", present, presentBySex), "wrap");
        add(principles, "span, growx, wmin 0");
    }

    void show(HomeModel model) {
        HomeTotals totals = model.facts().totals();
        groups.setText(Formats.number(model.facts().groups().size()));
        facilitators.setText(Words.text("home.byFacilitators", model.facilitators()));
        members.setText(Formats.number(totals.members()));
        membersBySex.setText(Words.text("home.bySex", totals.men(), totals.women()));
        done.setText(Formats.number(totals.done()));
        planned.setText(Words.text("home.stillPlanned", totals.planned()));
        present.setText(Formats.number(totals.menPresent() + totals.womenPresent()));
        presentBySex.setText(Words.text("home.bySex", totals.menPresent(), totals.womenPresent()));
        principles.show(model.facts().principles(), model.facts().principlesBefore());
        score.setText(percent(model.scores().whole()));
        bars.forEach((approach, bar) -> bar.show(model.scores().of(approach).orElse(Double.NaN)));
        percents.forEach(
                (approach, label) -> label.setText(percent(model.scores().of(approach))));
    }

    private JPanel scores() {
        var panel = Theme.card(new JPanel(new MigLayout(
                "insets 16 20 16 20, fillx, wrap 4, gapy 10",
                "[]10[]16[grow, fill]16[right]",
                "[]push[]push[]push[]push[]")));
        panel.setName("home.scores");
        panel.add(Theme.secondary(Words.text("home.scores")), "span, split 2, growx, pushx, wmin 0");
        panel.add(score, "wrap");
        for (Approach approach : Approach.values()) {
            var bar = new ScoreBar(approach.key());
            var percent = new JLabel();
            percent.setName("home.score." + approach.name());
            bars.put(approach, bar);
            percents.put(approach, percent);
            panel.add(new JLabel(Icons.of(approach.icon(), 16, approach.key())));
            panel.add(new JLabel(Words.text(approach.key())));
            panel.add(bar, "h 8!");
            panel.add(percent);
        }
        return panel;
    }

    private static JPanel card(String key, JLabel number, JLabel detail) {
        var card = Theme.card(new JPanel(new MigLayout("insets 14 18 14 18, wrap 1, gap 0", "[grow]", "[]6[]2[]")));
        card.setName(key);
        number.setName(key + ".number");
        card.add(Theme.secondary(Words.text(key)));
        card.add(number);
        card.add(detail);
        return card;
    }

    private static String percent(OptionalDouble value) {
        return value.isPresent() ? Formats.percent(value.getAsDouble()) : "–";
    }
}
