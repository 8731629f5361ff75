package id.dampingi.cli;

import id.dampingi.bench.Bench;
import id.dampingi.bench.BenchOrder;
import id.dampingi.bench.Figure;
import id.dampingi.bench.Part;
import id.dampingi.bench.Sizes;
import id.dampingi.kit.i18n.Words;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Times what a user waits for, beside the least that it could cost. */
@Command(name = "bench")
final class BenchVerb extends Verb {
    @Option(names = "--groups", paramLabel = "N", descriptionKey = "cli.benchGroups")
    private int groups = Sizes.LARGE.groups();

    @Option(names = "--members", paramLabel = "N", descriptionKey = "cli.benchMembers")
    private int members = Sizes.LARGE.members();

    @Option(names = "--activities", paramLabel = "N", descriptionKey = "cli.benchActivities")
    private int activities = Sizes.LARGE.activities();

    @Option(names = "--measurements", paramLabel = "N", descriptionKey = "cli.benchMeasurements")
    private int measurements = Sizes.LARGE.measurements();

    @Option(names = "--quick", descriptionKey = "cli.benchQuick")
    private boolean quick;

    @Option(names = "--only", split = ",", paramLabel = "PART", descriptionKey = "cli.benchOnly")
    private Set<Part> parts = EnumSet.allOf(Part.class);

    @Option(names = "--office", paramLabel = "FILE", descriptionKey = "cli.benchOffice")
    private Optional<Path> office = Optional.empty();

    @Mixin
    private final JsonOption format = new JsonOption();

    BenchVerb(Surroundings here) {
        super(here);
    }

    @Override
    String about() {
        return Words.text("cli.bench");
    }

    @Override
    public Integer call() {
        Bench.run(
                new BenchOrder(sizes(), parts, office),
                figure -> out().println(format.json ? Json.of(values(figure)) : figure.line()));
        return Cli.DONE;
    }

    private Sizes sizes() {
        Sizes large = Sizes.LARGE;
        return quick
                ? Sizes.SMALL
                : new Sizes(
                        groups,
                        members,
                        activities,
                        measurements,
                        large.importRows(),
                        Math.min(groups, large.recapGroups()),
                        large.repetitions(),
                        large.starts());
    }

    private static Map<String, Object> values(Figure figure) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("figure", figure.key());
        values.put("median_ms", figure.time().median());
        values.put("p95_ms", figure.time().p95());
        values.put("cpu_ms", figure.time().cpu());
        values.put("cpu_p95_ms", figure.time().cpuP95());
        values.put("peak_mib", figure.time().peak());
        figure.ratio().ifPresent(ratio -> values.put("times_floor", ratio));
        values.put("met", figure.isMet());
        values.put("skipped", figure.isSkipped());
        return values;
    }
}
