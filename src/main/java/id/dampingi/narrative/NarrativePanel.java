package id.dampingi.narrative;

import id.dampingi.kit.i18n.Formats;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Command;
import id.dampingi.kit.ui.Form;
import id.dampingi.kit.ui.Scroll;
import id.dampingi.kit.ui.Theme;
import id.dampingi.kit.ui.WrappedText;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** The editor of a month's notes, with last month's plan at hand. */
final class NarrativePanel extends JPanel {
    private static final long serialVersionUID = 1L;

    private final transient NarrativeModel model;
    private final JLabel heading = Theme.heading("");
    private final JPanel plan =
            Theme.card(new JPanel(new MigLayout("insets 12 14 12 14, fillx, wrap 1", "[grow, fill]")));
    private final WrappedText planText = new WrappedText("", 600);
    private final JLabel state = Theme.secondary("");
    private final Command save;
    private final Command cancel;

    NarrativePanel(NarrativeModel model) {
        super(new MigLayout("insets 0, fill, wrap 1", "[grow, fill]", "[grow, fill]12[]"));
        this.model = model;
        setOpaque(false);
        var form = new Form(2);
        form.area("narrative.obstacles", 4);
        form.area("narrative.conclusions", 4);
        form.area("narrative.suggestions", 4);
        form.area("narrative.nextPlan", 4);
        save = new Command("narrative.save", model.form()::save)
                .shortcut("ctrl ENTER")
                .within(this);
        cancel = new Command("form.cancel", model.form()::cancel);
        plan.add(Theme.heading(Words.text("narrative.planned")));
        plan.add(planText);
        var page = new JPanel(new MigLayout("insets 0, fillx, wrap 1, hidemode 3", "[grow, fill]", "[]12[]"));
        page.setOpaque(false);
        page.add(heading);
        page.add(plan);
        page.add(form.panel());
        add(Scroll.down(page));
        var buttons = new JPanel(new MigLayout("insets 0, gapx 8"));
        buttons.setOpaque(false);
        buttons.add(save.primaryButton());
        buttons.add(cancel.button());
        buttons.add(state, "gapleft 8");
        add(buttons);
        form.onShown(this::showState);
        form.bind(model.form());
        model.onChange(this::refresh);
        refresh();
    }

    private void refresh() {
        model.month().ifPresent(month -> heading.setText(Words.text("narrative.heading", Formats.month(month))));
        planText.setText(model.planned());
        plan.setVisible(!model.planned().isBlank());
        showState();
    }

    private void showState() {
        boolean dirty = model.form().dirty();
        save.setEnabled(dirty);
        cancel.setEnabled(dirty);
        state.setText(dirty ? Words.text("narrative.unsaved") : "");
    }
}
