package id.dampingi.activity;

import id.dampingi.kit.ui.Part;
import java.awt.Component;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javax.swing.JComponent;

/** The door to the activities of one group, a part of the group's page. */
final class GroupActivitiesFeature implements Part {
    private final ActivityListModel model;
    private final ActivityDialog dialog;
    private final Supplier<Optional<BiConsumer<Component, UUID>>> raises;

    GroupActivitiesFeature(
            ActivityListModel model, ActivityDialog dialog, Supplier<Optional<BiConsumer<Component, UUID>>> raises) {
        this.model = model;
        this.dialog = dialog;
        this.raises = raises;
    }

    @Override
    public String part() {
        return "activity";
    }

    @Override
    public String key() {
        return "group.tabActivities";
    }

    @Override
    public JComponent component() {
        return new GroupActivitiesPanel(model, dialog, raises.get());
    }

    @Override
    public void show(UUID group) {
        model.filter(model.filter().of(group));
        model.watch();
    }
}
