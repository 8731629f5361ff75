package id.dampingi.exchange;

import static id.dampingi.exchange.ImportField.*;

import id.dampingi.activity.Activity;
import id.dampingi.activity.ActivityRules;
import id.dampingi.activity.ActivityState;
import id.dampingi.approach.Approach;
import id.dampingi.approach.Part;
import id.dampingi.approach.Principles;
import id.dampingi.approach.Side;
import id.dampingi.approach.Technique;
import id.dampingi.group.Group;
import id.dampingi.kit.db.Ids;
import id.dampingi.ownfield.OwnFields;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Rows that are activities of groups. */
final class ActivityImport implements RowImport {
    /** For a look at a row before its group is made. */
    private static final UUID NO_GROUP = new UUID(0, 0);

    private final Parties parties;
    private final ImportSink sink;
    private final Set<Creating> creating;
    private final LocalDate today;
    private final KnownActivities known;
    private final RowPrints prints = new RowPrints();

    ActivityImport(
            ImportStore store,
            Parties parties,
            ImportMapping mapping,
            OwnFields own,
            ImportSink sink,
            LocalDate today) {
        this.parties = parties;
        this.sink = sink;
        this.creating = mapping.creating();
        this.today = today;
        this.known = new KnownActivities(store, mapping.fields().keySet(), own);
    }

    @Override
    public Done put(ReadRow row) {
        Typed values = row.values();
        String what = values.text(TITLE).orElse("");
        Optional<Group> group = parties.group(
                row, () -> row.faults(ActivityRules.problems(merged(blank(NO_GROUP, values), values), today)));
        if (group.isEmpty() || !row.isSound()) {
            return new Done(Outcome.FAULTY, what);
        }
        if (!prints.add(row.print()) && !creating.contains(Creating.REPEATED_ROWS)) {
            return new Done(Outcome.REPEATED, what);
        }
        Activity wanted = merged(blank(group.get().id(), values), values);
        Optional<Activity> claimed = known.claim(wanted);
        Activity activity = claimed.map(base -> merged(base, values)).orElse(wanted);
        row.faults(ActivityRules.problems(activity, today));
        if (!row.isSound()) {
            return new Done(Outcome.FAULTY, what);
        }
        if (claimed.isEmpty()) {
            sink.newActivity(activity);
            return new Done(Outcome.NEW, what);
        }
        if (activity.equals(claimed.get())) {
            return new Done(Outcome.SAME, what);
        }
        sink.changedActivity(activity);
        return new Done(Outcome.CHANGED, what);
    }

    /** What lies ahead is planned, what lies behind was done, unless the file says otherwise. */
    private Activity blank(UUID group, Typed row) {
        LocalDate date = row.date(DATE).orElseThrow();
        Approach main = row.choice(APPROACH, Approach.class).orElseThrow();
        ActivityState state = date.isAfter(today) ? ActivityState.PLANNED : ActivityState.DONE;
        return new Activity(
                Ids.next(), group, date, null, null, "", "", main, Set.of(main), null, 0, 0, "", "", state, "");
    }

    private static Activity merged(Activity base, Typed row) {
        Approach main = row.choice(APPROACH, Approach.class).orElse(base.mainApproach());
        return new Activity(
                base.id(),
                base.group(),
                base.date(),
                row.time(START).orElse(base.start()),
                row.time(END).orElse(base.end()),
                row.text(PLACE).orElse(base.place()),
                Folded.renamed(base.title(), row.text(TITLE)),
                main,
                approaches(base, main, row),
                row.choice(TECHNIQUE, Technique.class).orElse(base.technique()),
                row.count(MEN).orElse(base.men()),
                row.count(WOMEN).orElse(base.women()),
                row.text(RESULT).orElse(base.result()),
                row.text(REMARK).orElse(base.remark()),
                row.choice(STATE, ActivityState.class).orElse(base.state()),
                row.text(REASON).orElse(base.reason()),
                principles(base.principles(), row),
                row.text(LEARNT).orElse(base.learnt()),
                row.own(base.own()));
    }

    private static Principles principles(Principles base, Typed row) {
        return new Principles(
                row.choice(INITIATED_BY, Side.class).orElse(base.initiatedBy()),
                row.choice(LED_BY, Side.class).orElse(base.ledBy()),
                row.choice(BENEFITS, Side.class).orElse(base.benefits()),
                row.choice(FACILITATOR_PART, Part.class).orElse(base.part()));
    }

    /** Those of the file with the main one; a file that names none leaves those that are there. */
    private static Set<Approach> approaches(Activity base, Approach main, Typed row) {
        Set<Approach> approaches = EnumSet.of(main);
        approaches.addAll(row.has(APPROACHES) ? row.approaches() : base.approaches());
        if (!row.has(APPROACHES) && main != base.mainApproach()) {
            approaches.remove(base.mainApproach());
        }
        return approaches;
    }
}
