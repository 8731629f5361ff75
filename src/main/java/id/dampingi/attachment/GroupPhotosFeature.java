package id.dampingi.attachment;

import id.dampingi.kit.ui.Navigator;
import id.dampingi.kit.ui.Part;
import id.dampingi.kit.ui.Place;
import java.util.UUID;
import javax.swing.JComponent;

/** The door to all photos of one group, a part of the group's page. */
final class GroupPhotosFeature implements Part {
    private final GroupPhotosModel model;
    private final AttachmentFeature.Sight sight;
    private final Navigator navigator;

    GroupPhotosFeature(GroupPhotosModel model, AttachmentFeature.Sight sight, Navigator navigator) {
        this.model = model;
        this.sight = sight;
        this.navigator = navigator;
    }

    @Override
    public String part() {
        return "attachment";
    }

    @Override
    public String key() {
        return "group.tabPhotos";
    }

    @Override
    public JComponent component() {
        return new GroupPhotosPanel(model, sight, this::visit);
    }

    @Override
    public void show(UUID group) {
        sight.small().forgetMissing();
        model.show(group);
    }

    private void visit(Owner owner) {
        switch (owner.kind()) {
            case ACTIVITY -> navigator.go(Place.of("activity.screen", owner.record()));
            case PROBLEM -> navigator.go(Place.of("problem.screen", owner.record()));
            case MEMBER -> model.group().ifPresent(group -> navigator.go(Place.of("group.screen", group, "member")));
        }
    }
}
