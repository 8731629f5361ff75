package id.dampingi.access;

import id.dampingi.kit.event.Events;
import id.dampingi.kit.form.FormDesk;
import id.dampingi.kit.ui.Part;
import id.dampingi.member.MemberStore;
import java.time.Clock;
import java.util.UUID;
import javax.swing.JComponent;

/** The door to the requests for access of a group, a part of the group's page. */
public final class AccessFeature implements Part {
    private final AccessListModel model;

    public AccessFeature(AccessStore store, MemberStore members, FormDesk desk, Events events, Clock clock) {
        model = new AccessListModel(store, members, desk, events, clock);
    }

    @Override
    public String part() {
        return "access";
    }

    @Override
    public String key() {
        return "group.tabAccess";
    }

    @Override
    public JComponent component() {
        return new AccessListPanel(model);
    }

    @Override
    public void show(UUID group) {
        model.show(group);
    }
}
