package id.dampingi.bench;

import id.dampingi.activity.Activity;
import id.dampingi.activity.ActivityState;
import id.dampingi.activity.ActivityStore;
import id.dampingi.approach.Approach;
import id.dampingi.approach.Sex;
import id.dampingi.group.Group;
import id.dampingi.group.GroupStore;
import id.dampingi.indicator.IndicatorStore;
import id.dampingi.indicator.Measurement;
import id.dampingi.indicator.MeasurementStore;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.Ids;
import id.dampingi.member.Member;
import id.dampingi.member.MemberStore;
import id.dampingi.problem.Problem;
import id.dampingi.problem.ProblemStore;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/** Saving, with the journal and all that follows from what is saved. */
final class SaveFigures {
    private static final LocalDate TODAY = BenchOffice.LAST.atEndOfMonth();

    private final Database database;
    private final Sizes sizes;
    private final Consumer<Figure> out;
    private final List<Group> groups;

    SaveFigures(Database database, Sizes sizes, Consumer<Figure> out) {
        this.database = database;
        this.sizes = sizes;
        this.out = out;
        this.groups = new GroupStore(database).all();
    }

    void run() {
        var activities = new ActivityStore(database);
        timed("bench.saveActivity", i -> activities.save(activity(i)));
        var indicator = new IndicatorStore(database).all().get(0).id();
        var measurements = new MeasurementStore(database);
        timed(
                "bench.saveMeasurement",
                i -> measurements.save(
                        new Measurement(Ids.next(), group(i), indicator, TODAY, BigDecimal.TEN, "", "")));
        var problems = new ProblemStore(database);
        timed("bench.saveProblem", i -> problems.save(problem(i)));
        var members = new MemberStore(database);
        timed("bench.saveMember", i -> members.save(member(i)));
    }

    private Activity activity(int i) {
        return new Activity(
                Ids.next(),
                group(i),
                TODAY,
                null,
                null,
                "Balai desa",
                "Rapat pengurus",
                Approach.SOCIAL,
                EnumSet.of(Approach.SOCIAL),
                null,
                8,
                9,
                "Sepakat",
                "",
                ActivityState.DONE,
                "");
    }

    private Problem problem(int i) {
        return new Problem(
                Ids.next(),
                group(i),
                TODAY,
                "Pupuk sulit didapat",
                Approach.ECONOMIC,
                "Anggota",
                "Rapat",
                null,
                3,
                4,
                2,
                "");
    }

    private Member member(int i) {
        return new Member(
                Ids.next(), group(i), "Siti Aminah", Sex.FEMALE, null, "", null, "", TODAY, null, "", null, "");
    }

    private UUID group(int i) {
        return groups.get(i * 37 % groups.size()).id();
    }

    private void timed(String key, IntConsumer save) {
        int warm = Math.min(10, sizes.repetitions());
        out.accept(
                new Figure(key, Timing.of(warm, sizes.repetitions(), save), null, Limit.processor(ReadFigure.LIMIT)));
    }
}
