package id.dampingi.spiritual;

import id.dampingi.kit.event.Events;
import id.dampingi.kit.form.FormDesk;
import id.dampingi.member.MemberStore;
import java.time.Clock;
import java.util.UUID;
import java.util.function.IntConsumer;
import javax.swing.JComponent;

/** The door to the spiritual needs of a group, a part of the group's page. */
public final class SpiritualFeature {
    private final SpiritualListModel model;

    public SpiritualFeature(SpiritualStore store, MemberStore members, FormDesk desk, Events events, Clock clock) {
        model = new SpiritualListModel(store, members, desk, events, clock);
    }

    public JComponent component() {
        return new SpiritualListPanel(model);
    }

    public void show(UUID group) {
        model.show(group);
    }

    /** Tells how many needs there are whenever they were read. */
    public void onCount(IntConsumer action) {
        model.onCount(() -> action.accept(model.count()));
    }
}
