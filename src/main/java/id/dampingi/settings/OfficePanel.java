package id.dampingi.settings;

import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Command;
import id.dampingi.kit.ui.Form;
import id.dampingi.kit.ui.Scroll;
import id.dampingi.kit.ui.Theme;
import id.dampingi.region.RegionFeature;
import java.awt.BorderLayout;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** Shows an {@link OfficeModel}: who the office is, who signs, how reports are numbered. */
final class OfficePanel extends JPanel {
    private static final long serialVersionUID = 1L;

    OfficePanel(OfficeModel model) {
        super(new BorderLayout());
        setOpaque(false);
        var form = new Form(3);
        form.section("office.identitySection");
        form.wide().text("office.name");
        form.wide().text("office.address");
        form.field("office.place", RegionFeature.field(model.towns(), model::choose));
        form.text("office.contact");
        form.wide().picture("office.logo");
        form.section("office.checkedBySection");
        form.text("office.checkedByPosition");
        form.text("office.checkedByName");
        form.text("office.checkedByNumber");
        form.section("office.acknowledgedBySection");
        form.text("office.acknowledgedByPosition");
        form.text("office.acknowledgedByName");
        form.text("office.acknowledgedByNumber");
        form.section("office.numberSection");
        form.text("office.numberPattern");
        JLabel example = Theme.secondary("");
        example.setName("office.numberExample");
        form.other(example);
        form.other(
                Theme.small(Words.text("office.numberPattern.tip", "{no}", "{roman}", "{month}", "{year}", "{group}")));
        var save = new Command("office.save", model.form()::save);
        var cancel = new Command("form.revert", model.form()::cancel);
        form.onShown(() -> {
            example.setText(Words.text("office.numberExample", model.numberExample()));
            save.setEnabled(model.form().canSave());
            cancel.setEnabled(model.form().canSave());
        });
        form.bind(model.form());
        save.shortcut("ctrl S").within(this);
        add(Scroll.down(form.panel()));
        add(buttons(save, cancel), BorderLayout.SOUTH);
    }

    private static JPanel buttons(Command save, Command cancel) {
        var row = new JPanel(new MigLayout("insets 12 0 0 0, gapx 8", "push[][]"));
        row.setOpaque(false);
        row.add(cancel.button());
        row.add(save.primaryButton());
        return row;
    }
}
