package id.dampingi.facility;

import id.dampingi.group.GroupStore;
import id.dampingi.kit.event.Events;
import id.dampingi.kit.form.FormDesk;
import id.dampingi.kit.ui.Part;
import id.dampingi.member.MemberStore;
import id.dampingi.office.OfficeStore;
import java.awt.Component;
import java.time.Clock;
import java.util.UUID;
import java.util.function.BiConsumer;
import javax.swing.JComponent;

/** The door to the facilities of a group and the records of their hand-over, a part of the group's page. */
public final class FacilityFeature implements Part {
    private final FacilityModel facilities;
    private final HandoverModel handovers;
    private BiConsumer<Component, UUID> paper = (over, handover) -> {};

    public FacilityFeature(
            FacilityStore store,
            HandoverStore papers,
            OfficeStore offices,
            GroupStore groups,
            MemberStore members,
            FormDesk desk,
            Events events,
            Clock clock) {
        facilities = new FacilityModel(store, papers, desk, events, clock);
        handovers = new HandoverModel(store, papers, offices, groups, members, desk, events, clock);
    }

    /** What shows a hand-over as paper, over a component. */
    public void paperWith(BiConsumer<Component, UUID> show) {
        paper = show;
    }

    @Override
    public String part() {
        return "facility";
    }

    @Override
    public String key() {
        return "group.tabFacilities";
    }

    @Override
    public JComponent component() {
        return new FacilityPanel(facilities, handovers, (over, handover) -> paper.accept(over, handover));
    }

    @Override
    public void show(UUID group) {
        facilities.show(group);
        handovers.show(group);
    }
}
