package id.dampingi.reason;

import id.dampingi.kit.db.Database;
import id.dampingi.kit.task.Background;
import java.time.Clock;

/** The door to the asking of reasons. */
public final class ReasonFeature {
    private ReasonFeature() {}

    /** From now on changes that need a reason are refused without one; what the returned background does asks for it. */
    public static Background asking(Database database, Background background, Clock clock) {
        database.askReasons(new WhenAsked(clock));
        return new AskingBackground(background, database, new ReasonDialog());
    }
}
