package id.dampingi.report;

import id.dampingi.attendance.AttendanceList;
import id.dampingi.facilitator.FacilitatorStore;
import id.dampingi.group.GroupStore;
import id.dampingi.kit.form.FormDesk;
import id.dampingi.office.OfficeStore;
import java.awt.Component;
import java.util.Optional;

/** The door to attendance lists on paper. */
public final class AttendancePaperFeature {
    private final OfficeStore offices;
    private final GroupStore groups;
    private final FacilitatorStore facilitators;
    private final FormDesk desk;

    public AttendancePaperFeature(
            OfficeStore offices, GroupStore groups, FacilitatorStore facilitators, FormDesk desk) {
        this.offices = offices;
        this.groups = groups;
        this.facilitators = facilitators;
        this.desk = desk;
    }

    /** A list in a dialog, where it can be saved and printed. */
    public void open(Component parent, AttendanceList list) {
        desk.background()
                .run(
                        () -> sheet(list),
                        found -> found.ifPresent(
                                sheet -> PaperDialog.show(parent, new PaperModel(new AttendancePaper(sheet), desk))),
                        desk.failures()::tell);
    }

    private Optional<AttendanceSheet> sheet(AttendanceList list) {
        return groups.byId(list.activity().group())
                .map(group -> new AttendanceSheet(
                        offices.office().orElse(ReportOffice.UNKNOWN),
                        group,
                        facilitators.all().stream()
                                .filter(each -> each.id().equals(group.facilitator()))
                                .findFirst(),
                        list));
    }
}
