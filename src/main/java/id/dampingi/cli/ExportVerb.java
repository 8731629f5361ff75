package id.dampingi.cli;

import id.dampingi.activity.ActivityStore;
import id.dampingi.exchange.ExportJob;
import id.dampingi.exchange.ImportKind;
import id.dampingi.exchange.ImportStore;
import id.dampingi.facilitator.FacilitatorStore;
import id.dampingi.group.GroupStore;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.task.Progress;
import id.dampingi.member.MemberCardStore;
import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes groups, members or activities to a spreadsheet. */
@Command(name = "export")
final class ExportVerb extends Verb {
    @Mixin
    private final DataOption data = new DataOption();

    @Option(
            names = "--kind",
            required = true,
            paramLabel = "groups|members|activities",
            descriptionKey = "cli.exportKind")
    private ImportKind kind = ImportKind.GROUPS;

    @Option(names = "--to", required = true, paramLabel = "FILE.csv|.xlsx", descriptionKey = "cli.to")
    private Path target = Path.of("");

    @Mixin
    private final JsonOption format = new JsonOption();

    ExportVerb(Surroundings here) {
        super(here);
    }

    @Override
    String about() {
        return Words.text("cli.export");
    }

    @Override
    public Integer call() {
        int rows;
        try (var database = open(data.file)) {
            var store = new ImportStore(
                    database,
                    new FacilitatorStore(database),
                    new GroupStore(database),
                    new MemberCardStore(database),
                    new ActivityStore(database));
            rows = new ExportJob(store).run(target, kind, Progress.NONE);
        }
        out().println(format.json ? Json.of(Map.of("rows", rows)) : Words.text("cli.exported", rows));
        return Cli.DONE;
    }
}
