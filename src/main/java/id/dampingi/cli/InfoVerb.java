package id.dampingi.cli;

import id.dampingi.attachment.AttachmentStore;
import id.dampingi.kit.db.Contents;
import id.dampingi.kit.i18n.Words;
import id.dampingi.office.Office;
import id.dampingi.office.OfficeStore;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Counts what is in a data file, a line each. */
@Command(name = "info")
final class InfoVerb extends Verb {
    /** @param key names it for people, {@code table} for machines */
    private record Counted(String table, String key) {}

    private static final List<Counted> COUNTED = List.of(
            new Counted("facilitator", "cli.facilitators"),
            new Counted("assisted_group", "cli.groups"),
            new Counted("member", "cli.members"),
            new Counted("activity", "cli.activities"),
            new Counted("indicator", "cli.indicators"),
            new Counted("target", "cli.targets"),
            new Counted("measurement", "cli.measurements"),
            new Counted("narrative", "cli.narratives"),
            new Counted("attachment", "cli.attachments"),
            new Counted("change", "cli.changes"));

    @Mixin
    private final DataOption data = new DataOption();

    @Mixin
    private final JsonOption format = new JsonOption();

    InfoVerb(Surroundings here) {
        super(here);
    }

    @Override
    String about() {
        return Words.text("cli.info");
    }

    @Override
    public Integer call() {
        try (var database = open(data.file)) {
            var counts = new CountStore(database);
            int missing = new AttachmentStore(database).missing();
            String office = new OfficeStore(database).office().map(Office::name).orElse("");
            if (format.json) {
                Map<String, Object> values = new LinkedHashMap<>();
                values.put("office", office);
                COUNTED.forEach(counted -> values.put(counted.table(), counts.rows(counted.table())));
                values.put("attachments_not_here", missing);
                out().println(Json.of(values));
            } else {
                out().println(Words.text("cli.office") + ": " + office);
                COUNTED.forEach(
                        counted -> out().println(Words.text(counted.key()) + ": " + counts.rows(counted.table())));
                if (missing > 0) {
                    out().println(Words.text("cli.attachmentsNotHere", missing, contents()));
                }
            }
        }
        return Cli.DONE;
    }

    private String contents() {
        return String.valueOf(Contents.fileOf(data.file).getFileName());
    }
}
