package id.dampingi.report;

import id.dampingi.kit.i18n.Words;
import javax.swing.JCheckBox;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** What the reports have besides themselves: a box for each extra. */
final class ExtrasPanel extends JPanel {
    private static final long serialVersionUID = 1L;

    ExtrasPanel(ReportsModel model) {
        super(new MigLayout("insets 0, gapx 12"));
        setOpaque(false);
        for (ReportExtra extra : ReportExtra.values()) {
            var box = new JCheckBox(Words.text(extra.key()), model.extras().has(extra));
            box.setName(extra.key());
            box.setToolTipText(Words.text(extra.key() + ".tip"));
            box.setOpaque(false);
            box.addActionListener(e -> model.toggle(extra));
            add(box);
        }
    }
}
