package id.dampingi.report;

import id.dampingi.facility.Handover;
import id.dampingi.facility.HandoverStore;
import id.dampingi.group.GroupStore;
import id.dampingi.kit.form.FormDesk;
import id.dampingi.office.OfficeStore;
import java.awt.Component;
import java.util.Optional;
import java.util.UUID;

/** The door to the records of hand-overs on paper. */
public final class HandoverPaperFeature {
    private final OfficeStore offices;
    private final GroupStore groups;
    private final HandoverStore handovers;
    private final FormDesk desk;

    public HandoverPaperFeature(OfficeStore offices, GroupStore groups, HandoverStore handovers, FormDesk desk) {
        this.offices = offices;
        this.groups = groups;
        this.handovers = handovers;
        this.desk = desk;
    }

    /** A record in a dialog, where it can be saved and printed. */
    public void open(Component parent, UUID handover) {
        desk.background()
                .run(
                        () -> handovers.byId(handover).flatMap(this::sheet),
                        found -> found.ifPresent(
                                sheet -> PaperDialog.show(parent, new PaperModel(new HandoverPaper(sheet), desk))),
                        desk.failures()::tell);
    }

    private Optional<HandoverSheet> sheet(Handover handover) {
        return groups.byId(handover.group())
                .map(group -> new HandoverSheet(
                        offices.office().orElse(ReportOffice.UNKNOWN),
                        group,
                        handover,
                        handovers.goods(handover.id())));
    }
}
