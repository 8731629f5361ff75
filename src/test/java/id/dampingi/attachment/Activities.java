package id.dampingi.attachment;

import id.dampingi.activity.Activity;
import id.dampingi.activity.ActivityState;
import id.dampingi.approach.Approach;
import id.dampingi.kit.db.Ids;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.UUID;

/** Activities to which photos belong. */
final class Activities {
    private Activities() {}

    static Activity done(UUID group, String title, LocalDate date) {
        return new Activity(
                Ids.next(),
                group,
                date,
                null,
                null,
                "Balai desa",
                title,
                Approach.SOCIAL,
                EnumSet.of(Approach.SOCIAL),
                null,
                4,
                6,
                "Selesai",
                "",
                ActivityState.DONE,
                "");
    }
}
