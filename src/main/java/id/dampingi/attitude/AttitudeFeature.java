package id.dampingi.attitude;

import id.dampingi.kit.event.Events;
import id.dampingi.kit.form.FormDesk;
import id.dampingi.kit.ui.Part;
import id.dampingi.member.MemberStore;
import java.time.Clock;
import java.util.UUID;
import javax.swing.JComponent;

/** The door to the attitude of a group, a part of the group's page. */
public final class AttitudeFeature implements Part {
    private final AttitudeModel model;

    public AttitudeFeature(
            ScaleStore scales, AttitudeStore surveys, MemberStore members, FormDesk desk, Events events, Clock clock) {
        model = new AttitudeModel(scales, surveys, members, desk, events, clock);
    }

    @Override
    public String part() {
        return "attitude";
    }

    @Override
    public String key() {
        return "group.tabAttitude";
    }

    @Override
    public JComponent component() {
        return new AttitudePanel(model);
    }

    @Override
    public void show(UUID group) {
        model.show(group);
    }
}
