package id.dampingi.access;

import id.dampingi.kit.event.Events;
import id.dampingi.kit.form.FormDesk;
import id.dampingi.member.MemberStore;
import java.time.Clock;
import java.util.UUID;
import java.util.function.IntConsumer;
import javax.swing.JComponent;

/** The door to the requests for access of a group, a part of the group's page. */
public final class AccessFeature {
    private final AccessListModel model;

    public AccessFeature(AccessStore store, MemberStore members, FormDesk desk, Events events, Clock clock) {
        model = new AccessListModel(store, members, desk, events, clock);
    }

    public JComponent component() {
        return new AccessListPanel(model);
    }

    public void show(UUID group) {
        model.show(group);
    }

    /** Tells how many requests there are whenever they were read. */
    public void onCount(IntConsumer action) {
        model.onCount(() -> action.accept(model.count()));
    }
}
