package id.dampingi.spiritual;

import id.dampingi.kit.event.Events;
import id.dampingi.kit.form.FormDesk;
import id.dampingi.kit.ui.Part;
import id.dampingi.member.MemberStore;
import java.time.Clock;
import java.util.UUID;
import javax.swing.JComponent;

/** The door to the spiritual needs of a group, a part of the group's page. */
public final class SpiritualFeature implements Part {
    private final SpiritualListModel model;

    public SpiritualFeature(SpiritualStore store, MemberStore members, FormDesk desk, Events events, Clock clock) {
        model = new SpiritualListModel(store, members, desk, events, clock);
    }

    @Override
    public String part() {
        return "spiritual";
    }

    @Override
    public String key() {
        return "group.tabSpiritual";
    }

    @Override
    public JComponent component() {
        return new SpiritualListPanel(model);
    }

    @Override
    public void show(UUID group) {
        model.show(group);
    }
}
