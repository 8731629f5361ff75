package id.dampingi.report;

import id.dampingi.attendance.AttendanceList;
import id.dampingi.attendance.AttendanceStore;
import id.dampingi.facilitator.FacilitatorStore;
import id.dampingi.facility.Handover;
import id.dampingi.facility.HandoverStore;
import id.dampingi.group.Group;
import id.dampingi.group.GroupStore;
import id.dampingi.kit.db.Database;
import id.dampingi.office.OfficeStore;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The papers of the sample office as files, to be looked at. */
public final class SamplePapers {
    private SamplePapers() {}

    /** The first attendance list in which somebody is marked, in every kind. */
    public static List<Path> attendance(Database database, Locale language, Path folder) {
        AttendanceList list = database.first(
                        "select activity from attendance order by activity limit 1", row -> row.id("activity"))
                .flatMap(new AttendanceStore(database)::ofActivity)
                .orElseThrow();
        Group group = new GroupStore(database).byId(list.activity().group()).orElseThrow();
        var sheet = new AttendanceSheet(
                new OfficeStore(database).office().orElseThrow(),
                group,
                new FacilitatorStore(database)
                        .all().stream()
                                .filter(each -> each.id().equals(group.facilitator()))
                                .findFirst(),
                list);
        return write(new AttendancePaper(sheet), language, folder);
    }

    /** The record of the hand-over with the most goods. */
    public static List<Path> handover(Database database, Locale language, Path folder) {
        var store = new HandoverStore(database);
        Handover handover = database.first("""
                        select handover from facility where handover is not null
                        group by handover order by count(*) desc, handover limit 1
                        """, row -> row.id("handover"))
                .flatMap(store::byId)
                .orElseThrow();
        var sheet = new HandoverSheet(
                new OfficeStore(database).office().orElseThrow(),
                new GroupStore(database).byId(handover.group()).orElseThrow(),
                handover,
                store.goods(handover.id()));
        return write(new HandoverPaper(sheet), language, folder);
    }

    private static List<Path> write(Paper paper, Locale language, Path folder) {
        List<Path> files = new ArrayList<>();
        for (String kind : paper.kinds()) {
            Path file = folder.resolve(language.getLanguage() + "-" + kind + ".pdf");
            PaperFile.write(paper, paper.print(kind, language), language, file);
            files.add(file);
        }
        return files;
    }
}
