package id.dampingi.group;

import id.dampingi.kit.ui.Command;
import id.dampingi.kit.ui.Form;
import id.dampingi.kit.ui.Option;
import id.dampingi.kit.ui.Scroll;
import id.dampingi.kit.ui.SuggestField;
import id.dampingi.region.RegionFeature;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** A group's form as a part of its page. */
final class GroupFormPanel extends JPanel {
    private static final long serialVersionUID = 1L;

    /** Whether the form is of a new group. */
    enum Use {
        NEW,
        KNOWN
    }

    private final transient GroupFormModel model;
    private final transient Form form = new Form(2);
    private final transient SuggestField kind;
    private final transient SuggestField facilitator;
    private final transient SuggestField district;
    private final transient SuggestField regency;
    private final transient SuggestField province;

    GroupFormPanel(GroupFormModel model, Use use) {
        super(new MigLayout("insets 0, fill, wrap 1", "[grow, fill]", "[grow, fill]12[]"));
        this.model = model;
        setOpaque(false);
        form.text("group.name");
        form.text("group.code");
        kind = form.suggest("group.kind", model.words().kinds());
        stage(use);
        form.field("group.village", RegionFeature.field(model.places(), model::choose));
        district = form.suggest("group.district", model.words().districts());
        regency = form.suggest("group.regency", model.words().regencies());
        province = form.suggest("group.province", model.words().provinces());
        form.text("group.region");
        facilitator = form.suggest("group.facilitator", model.facilitatorNames());
        form.date("group.since");
        form.date("group.until");
        form.wide().area("group.note", 4);
        form.rules()
                .note(
                        "group.facilitator",
                        "group.facilitatorIsNew",
                        fields -> model.isNewFacilitator(fields.getOrDefault("facilitator", "")))
                .note("group.region", fields -> model.placeNote())
                .settle(GroupFormModel::withoutOldCode);
        suggest();
    }

    /** A new group may begin in any stage; later the stage changes on its own part of the page, with a reason. */
    private void stage(Use use) {
        switch (use) {
            case NEW -> form.choice("group.stage", Option.of(Stage.values(), Stage::key));
            case KNOWN -> {
                form.shown("group.stage", Option.of(Stage.values(), Stage::key));
                form.rules().note("group.stage", "group.stageElsewhere", fields -> true);
            }
        }
    }

    /** Alone, for a dialog that brings its own buttons. */
    Form form() {
        return form;
    }

    /** As a part of a page. */
    GroupFormPanel withButtons() {
        var save = new Command("group.save", () -> {
                    model.form().save();
                    form.focusFirstWrong();
                })
                .shortcut("ctrl ENTER")
                .within(this);
        var cancel = new Command("form.cancel", model.form()::cancel);
        var column = new JPanel(new MigLayout("insets 0, fillx", "[grow, fill, 400::820]push"));
        column.setOpaque(false);
        column.add(form.panel());
        add(Scroll.down(column));
        var buttons = new JPanel(new MigLayout("insets 0, gapx 8"));
        buttons.setOpaque(false);
        buttons.add(save.primaryButton());
        buttons.add(cancel.button());
        add(buttons);
        form.onShown(() -> {
            save.setEnabled(model.form().canSave());
            cancel.setEnabled(model.form().canSave());
        });
        form.bind(model.form());
        return this;
    }

    void suggest() {
        kind.suggestions(model.words().kinds());
        facilitator.suggestions(model.facilitatorNames());
        district.suggestions(model.words().districts());
        regency.suggestions(model.words().regencies());
        province.suggestions(model.words().provinces());
        form.show(model.form().fields());
    }
}
