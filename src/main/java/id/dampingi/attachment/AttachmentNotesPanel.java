package id.dampingi.attachment;

import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Command;
import id.dampingi.kit.ui.Icons;
import id.dampingi.kit.ui.Theme;
import id.dampingi.kit.ui.WrappedText;
import java.util.stream.Collectors;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import net.miginfocom.swing.MigLayout;

/** What there is to say above photos: how far the adding is, what was not taken and why, and what to ask a member. */
final class AttachmentNotesPanel extends JPanel {
    private static final long serialVersionUID = 1L;

    private static final int WIDTH = 420;

    private final transient AttachmentsModel model;
    private final JPanel adding = new JPanel(new MigLayout("insets 0, fillx", "[]12[grow, fill]12[]", "[center]"));
    private final JLabel far = Theme.secondary("");
    private final JProgressBar bar = new JProgressBar();
    private final JPanel refused = note();
    private final WrappedText reasons = new WrappedText("", WIDTH);
    private final JPanel agreement = note();
    private final JPanel waiting = note();

    AttachmentNotesPanel(AttachmentsModel model) {
        super(new MigLayout("insets 0, fillx, wrap 1, gapy 8, hidemode 3", "[grow, fill]"));
        this.model = model;
        setOpaque(false);
        adding.setOpaque(false);
        far.setName("attachment.adding");
        adding.add(far);
        adding.add(bar, "wmin 40");
        adding.add(new Command("attachment.cancel", model.adding()::cancel).quietButton());
        fill(refused, reasons, "triangle-alert");
        reasons.setName("attachment.refused");
        refused.add(new Command("attachment.understood", model.adding()::forgetRefused).quietButton(), "aligny top");
        fill(agreement, new WrappedText(Words.text("attachment.askAgreement"), WIDTH), "info");
        agreement.setName("attachment.agreement");
        fill(waiting, new WrappedText(Words.text("attachment.waiting"), WIDTH), "info");
        waiting.setName("attachment.isWaiting");
        add(adding, "wmin 0");
        add(refused, "wmin 0");
        add(waiting, "wmin 0");
        add(agreement, "wmin 0");
    }

    void refresh() {
        adding.setVisible(model.adding().at().isPresent());
        model.adding().at().ifPresent(at -> {
            far.setText(Words.text("attachment.addingOf", Math.min(at.done() + 1, at.total()), at.total()));
            bar.setMaximum(at.total());
            bar.setValue(at.done());
        });
        reasons.setText(model.adding().refused().stream().map(Refusal::text).collect(Collectors.joining("\n")));
        refused.setVisible(!model.adding().refused().isEmpty());
        waiting.setVisible(model.adding().isWaiting() && model.adding().at().isEmpty());
        agreement.setVisible(model.asksAgreement());
        setVisible(adding.isVisible() || refused.isVisible() || waiting.isVisible() || agreement.isVisible());
    }

    private static JPanel note() {
        var note = new JPanel(new MigLayout("insets 8 12 8 8, fillx", "[]8[grow, fill]8[]", "[center]"));
        note.putClientProperty("FlatLaf.style", "background: $Dampingi.warningSoft; arc: 8");
        return note;
    }

    private static void fill(JPanel note, WrappedText text, String icon) {
        note.add(new JLabel(Icons.of(icon, 16, "warning")), "aligny top");
        note.add(text, "wmin 0");
    }
}
