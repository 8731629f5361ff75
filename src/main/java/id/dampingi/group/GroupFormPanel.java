package id.dampingi.group;

import id.dampingi.kit.ui.Command;
import id.dampingi.kit.ui.Form;
import id.dampingi.kit.ui.Option;
import id.dampingi.kit.ui.Scroll;
import id.dampingi.kit.ui.SuggestField;
import id.dampingi.ownfield.OwnFieldFeature;
import id.dampingi.ownfield.OwnFields;
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
    private final Use use;
    private transient OwnFields own;
    private transient Form form;
    private transient Runnable suggest = () -> {};
    private transient Runnable enable = () -> {};
    private final JPanel column = new JPanel(new MigLayout("insets 0, fillx", "[grow, fill, 400::820]push"));

    GroupFormPanel(GroupFormModel model, Use use) {
        super(new MigLayout("insets 0, fill, wrap 1", "[grow, fill]", "[grow, fill]12[]"));
        this.model = model;
        this.use = use;
        setOpaque(false);
        own = model.own();
        form = made();
    }

    private Form made() {
        var form = new Form(2);
        form.text("group.name");
        form.text("group.code");
        SuggestField kind = form.suggest("group.kind", model.words().kinds());
        stage(form);
        form.field("group.village", RegionFeature.field(model.places(), model::choose));
        SuggestField district = form.suggest("group.district", model.words().districts());
        SuggestField regency = form.suggest("group.regency", model.words().regencies());
        SuggestField province = form.suggest("group.province", model.words().provinces());
        form.text("group.region");
        SuggestField facilitator = form.suggest("group.facilitator", model.facilitatorNames());
        form.date("group.since");
        form.date("group.until");
        form.wide().area("group.note", 4);
        OwnFieldFeature.addTo(form, own);
        form.rules()
                .note(
                        "group.facilitator",
                        "group.facilitatorIsNew",
                        fields -> model.isNewFacilitator(fields.getOrDefault("facilitator", "")))
                .note("group.region", fields -> model.placeNote())
                .settle(GroupFormModel::withoutOldCode);
        suggest = () -> {
            kind.suggestions(model.words().kinds());
            facilitator.suggestions(model.facilitatorNames());
            district.suggestions(model.words().districts());
            regency.suggestions(model.words().regencies());
            province.suggestions(model.words().provinces());
        };
        suggest.run();
        return form;
    }

    /** A new group may begin in any stage; later the stage changes on its own part of the page, with a reason. */
    private void stage(Form form) {
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
        column.setOpaque(false);
        add(Scroll.down(column));
        var buttons = new JPanel(new MigLayout("insets 0, gapx 8"));
        buttons.setOpaque(false);
        buttons.add(save.primaryButton());
        buttons.add(cancel.button());
        add(buttons);
        enable = () -> {
            save.setEnabled(model.form().canSave());
            cancel.setEnabled(model.form().canSave());
        };
        place();
        return this;
    }

    private void place() {
        column.removeAll();
        column.add(form.panel());
        form.onShown(enable);
        form.bind(model.form());
    }

    /** What is suggested has been read anew, and with it which fields the office added. */
    void refresh() {
        if (!own.equals(model.own())) {
            own = model.own();
            form = made();
            place();
            revalidate();
        }
        suggest.run();
        form.show(model.form().fields());
    }
}
