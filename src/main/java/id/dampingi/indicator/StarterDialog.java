package id.dampingi.indicator;

import id.dampingi.approach.Approach;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Dialogs;
import id.dampingi.kit.ui.Form;
import id.dampingi.kit.ui.Theme;
import java.awt.Component;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.swing.JCheckBox;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** Offers the starter indicators that the office does not have. */
final class StarterDialog {
    private StarterDialog() {}

    /** What was ticked, when it was to be added. */
    static List<Indicator> choose(Component parent, List<Indicator> missing) {
        Map<Indicator, JCheckBox> boxes = new LinkedHashMap<>();
        var panel = new JPanel(new MigLayout("insets 0, wrap 1, gapy 4"));
        panel.setOpaque(false);
        for (Approach approach : Approach.values()) {
            List<Indicator> some = missing.stream()
                    .filter(indicator -> indicator.approach() == approach)
                    .toList();
            if (!some.isEmpty()) {
                panel.add(Theme.heading(Words.text(approach.key())), boxes.isEmpty() ? "" : "gaptop 12");
            }
            for (Indicator indicator : some) {
                var box = new JCheckBox(indicator.nameIn(Words.language()));
                box.setName("indicator.starter." + approach.name() + "." + indicator.position());
                box.setOpaque(false);
                boxes.put(indicator, box);
                panel.add(box);
                StarterIndicators.feed(indicator)
                        .ifPresent(feed -> panel.add(
                                Theme.small(Words.text("indicator.canBeCounted", Words.text(feed.key()))),
                                "gapleft 26, gapbottom 4"));
            }
        }
        var form = new Form();
        form.other(panel);
        var chosen = new ArrayList<Indicator>();
        Dialogs.ask(parent, "indicator.startersTitle", form, "indicator.addStarters", () -> {
            boxes.forEach((indicator, box) -> {
                if (box.isSelected()) {
                    chosen.add(indicator);
                }
            });
            return true;
        });
        return chosen;
    }
}
