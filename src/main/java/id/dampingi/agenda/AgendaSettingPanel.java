package id.dampingi.agenda;

import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Command;
import id.dampingi.kit.ui.Form;
import id.dampingi.kit.ui.Option;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** Shows an {@link AgendaSettingModel}. */
final class AgendaSettingPanel extends JPanel {
    private static final long serialVersionUID = 1L;

    AgendaSettingPanel(AgendaSettingModel model) {
        super(new MigLayout("insets 16 0 0 0, wrap 1", "[320!, fill]", "[]16[]"));
        setOpaque(false);
        var form = new Form();
        form.number("agendaSetting.visitDays");
        form.choice("agendaSetting.firstDay", days());
        form.rules().note("agendaSetting.visitDays", "agendaSetting.visitDaysNote", any -> true);
        var save = new Command("agendaSetting.save", model.form()::save);
        var cancel = new Command("form.revert", model.form()::cancel);
        form.onShown(() -> {
            save.setEnabled(model.form().canSave());
            cancel.setEnabled(model.form().canSave());
        });
        form.bind(model.form());
        save.shortcut("ctrl S").within(this);
        add(form.panel());
        var buttons = new JPanel(new MigLayout("insets 0, gapx 8"));
        buttons.setOpaque(false);
        buttons.add(save.primaryButton());
        buttons.add(cancel.button());
        add(buttons);
    }

    private static List<Option> days() {
        return Option.of(
                Arrays.asList(DayOfWeek.values()),
                DayOfWeek::name,
                day -> day.getDisplayName(TextStyle.FULL_STANDALONE, Words.locale()));
    }
}
