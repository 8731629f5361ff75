package id.dampingi.member;

import id.dampingi.kit.event.Events;
import id.dampingi.kit.form.FormDesk;
import java.util.UUID;
import javax.swing.JComponent;

/** The door to the members of a group, a part of the group's page. */
public final class MemberFeature {
    private final MemberListModel model;

    public MemberFeature(MemberStore store, FormDesk desk, Events events) {
        model = new MemberListModel(store, desk, events);
    }

    public JComponent component() {
        return new MemberListPanel(model);
    }

    public void show(UUID group) {
        model.show(group);
    }
}
