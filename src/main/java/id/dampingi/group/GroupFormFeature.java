package id.dampingi.group;

import id.dampingi.facilitator.FacilitatorStore;
import id.dampingi.group.GroupFormPanel.Use;
import id.dampingi.kit.db.Change;
import id.dampingi.kit.event.Events;
import id.dampingi.kit.form.BulkModel;
import id.dampingi.kit.form.FormDesk;
import id.dampingi.kit.ui.BulkDialog;
import id.dampingi.kit.ui.Dialogs;
import id.dampingi.kit.ui.Form;
import id.dampingi.kit.ui.Option;
import id.dampingi.kit.ui.Part;
import id.dampingi.ownfield.OwnFieldFeature;
import id.dampingi.ownfield.OwnFields;
import id.dampingi.ownfield.OwnRecord;
import java.awt.Component;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javax.swing.JComponent;

/** The door to a group's form: in a dialog, or as a part of the group's page. */
public final class GroupFormFeature implements Part {
    private record BulkRead(Facilitators known, OwnFields own) {}

    private final GroupStore groups;
    private final FacilitatorStore facilitators;
    private final FormDesk desk;
    private final GroupFormModel embedded;
    private final BulkModel<Group, GroupDraft> bulk;
    private Facilitators known = new Facilitators(List.of());
    private OwnFields own = OwnFields.none(OwnRecord.GROUP);
    private Runnable suggest = () -> {};

    public GroupFormFeature(GroupStore groups, FacilitatorStore facilitators, FormDesk desk, Events events) {
        this.groups = groups;
        this.facilitators = facilitators;
        this.desk = desk;
        this.embedded = model();
        bulk = new BulkModel<>(GroupBulk.kind(groups, () -> known, () -> own), desk);
        events.on(Change.class, change -> {
            if (change.touches("assisted_group", "facilitator", "own_field")) {
                embedded.refresh(suggest);
            }
        });
    }

    /** Asks for a new group; {@code saved} is called with its id. */
    public void openNew(Component parent, Consumer<UUID> saved) {
        var model = model();
        model.openNew(() -> {
            Dialogs.form(parent, "group.new", new GroupFormPanel(model, Use.NEW).form(), model.form(), "group.save");
            model.saved().ifPresent(saved);
        });
    }

    /** Changes many groups at once. */
    public void change(Component parent, List<UUID> chosen) {
        desk.background()
                .run(
                        () -> new BulkRead(new Facilitators(facilitators.all()), groups.ownFields()),
                        read -> {
                            known = read.known();
                            own = read.own();
                            BulkDialog.open(parent, bulk, chosen, this::bulkInputs);
                        },
                        desk.failures()::tell);
    }

    private void bulkInputs(Form form) {
        form.choiceOrNone(
                "group.facilitator", Option.of(known.labels(), label -> label, label -> label), "group.noFacilitator");
        form.text("group.kind");
        form.date("group.until");
        OwnFieldFeature.addBulk(form, own);
    }

    @Override
    public String part() {
        return "identity";
    }

    @Override
    public String key() {
        return "group.tabIdentity";
    }

    /** The form as a part of a page, with buttons of its own. */
    @Override
    public JComponent component() {
        var panel = new GroupFormPanel(embedded, Use.KNOWN).withButtons();
        suggest = panel::refresh;
        return panel;
    }

    @Override
    public void show(UUID group) {
        embedded.show(group, suggest);
    }

    @Override
    public void left() {
        embedded.form().leave();
    }

    private GroupFormModel model() {
        return new GroupFormModel(groups, facilitators, desk);
    }
}
