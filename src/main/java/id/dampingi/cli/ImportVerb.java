package id.dampingi.cli;

import id.dampingi.activity.ActivityStore;
import id.dampingi.exchange.ImportJob;
import id.dampingi.exchange.ImportKind;
import id.dampingi.exchange.ImportMapping;
import id.dampingi.exchange.ImportOutcome;
import id.dampingi.exchange.ImportStore;
import id.dampingi.exchange.MappingJson;
import id.dampingi.exchange.Outcome;
import id.dampingi.exchange.RowFault;
import id.dampingi.facilitator.FacilitatorStore;
import id.dampingi.group.GroupStore;
import id.dampingi.kit.db.Copies;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.task.Progress;
import id.dampingi.member.MemberCardStore;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Takes groups, members or activities from a spreadsheet, or tells what that would do. */
@Command(name = "import")
final class ImportVerb extends Verb {
    @Mixin
    private final DataOption data = new DataOption();

    @Option(
            names = "--kind",
            required = true,
            paramLabel = "groups|members|activities",
            descriptionKey = "cli.importKind")
    private ImportKind kind = ImportKind.GROUPS;

    @Option(names = "--from", required = true, paramLabel = "FILE.csv|.xlsx", descriptionKey = "cli.from")
    private Path source = Path.of("");

    @Option(names = "--map", paramLabel = "FILE.json", descriptionKey = "cli.map")
    private Optional<Path> mapping = Optional.empty();

    @Option(names = "--dry-run", descriptionKey = "cli.dryRun")
    private boolean rehearse;

    @Mixin
    private final JsonOption format = new JsonOption();

    ImportVerb(Surroundings here) {
        super(here);
    }

    @Override
    String about() {
        return Words.text("cli.import");
    }

    @Override
    public Integer call() {
        ImportOutcome outcome;
        try (var database = open(data.file)) {
            var job = new ImportJob(
                    new ImportStore(
                            database,
                            new FacilitatorStore(database),
                            new GroupStore(database),
                            new MemberCardStore(database),
                            new ActivityStore(database)),
                    Clock.systemDefaultZone());
            ImportMapping columns =
                    mapping.map(file -> MappingJson.read(file, kind)).orElseGet(() -> job.guess(source, kind));
            outcome = rehearse ? job.dryRun(source, columns, Progress.NONE) : run(job, columns, database);
        }
        if (format.json) {
            out().println(Json.of(values(outcome)));
        } else {
            print(outcome);
        }
        boolean nothingWasSound = outcome.total() > 0 && outcome.count(Outcome.FAULTY) == outcome.total();
        return nothingWasSound ? Cli.FAILED : Cli.DONE;
    }

    /** Nobody looks on and could take it back at once, as in the window, so the file as it was is kept. */
    private ImportOutcome run(ImportJob job, ImportMapping columns, Database database) {
        Path copy = new Copies(data.file).makeBeforeImport(database, now());
        err().println(Words.text("cli.copied", copy.toString()));
        return job.run(source, columns, Progress.NONE);
    }

    private void print(ImportOutcome outcome) {
        for (Outcome each : Outcome.values()) {
            out().println(Words.text(each.key()) + ": " + outcome.count(each));
        }
        out().println(Words.text("cli.newGroups") + ": " + outcome.newGroups());
        for (RowFault fault : outcome.faults()) {
            out().println(Words.text("cli.fault", String.valueOf(fault.row()), fault.column(), fault.reason()));
        }
        if (rehearse) {
            err().println(Words.text("cli.rehearsed"));
        }
    }

    private static Map<String, Object> values(ImportOutcome outcome) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Outcome each : Outcome.values()) {
            values.put(each.name().toLowerCase(Locale.ROOT), outcome.count(each));
        }
        values.put("new_groups", outcome.newGroups());
        values.put(
                "faults",
                outcome.faults().stream()
                        .map(fault -> Map.of("row", fault.row(), "column", fault.column(), "reason", fault.reason()))
                        .toList());
        return values;
    }
}
