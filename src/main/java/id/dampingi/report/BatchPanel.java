package id.dampingi.report;

import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Command;
import id.dampingi.kit.ui.Theme;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import net.miginfocom.swing.MigLayout;

/** How far a batch is, and the way to stop it; there only while one is made. */
final class BatchPanel extends JPanel {
    private static final long serialVersionUID = 1L;

    private final transient ReportBatch model;
    private final JLabel text = Theme.secondary("");
    private final JProgressBar bar = new JProgressBar();

    BatchPanel(ReportBatch model) {
        super(new MigLayout("insets 0, gapx 12, fillx", "[][grow, fill][]"));
        this.model = model;
        setOpaque(false);
        setVisible(false);
        bar.setName("report.progress");
        add(text);
        add(bar);
        add(new Command("form.cancel", model::cancel).button());
    }

    void refresh() {
        setVisible(model.progress().isPresent());
        model.progress().ifPresent(at -> {
            text.setText(Words.text("report.making", at.done(), at.total()));
            bar.setMaximum(Math.max(1, at.total()));
            bar.setValue(at.done());
        });
    }
}
