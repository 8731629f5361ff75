package id.dampingi.cli;

import id.dampingi.group.Group;
import id.dampingi.group.GroupStore;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.i18n.Failure;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.task.Progress;
import id.dampingi.report.ReportExtra;
import id.dampingi.report.ReportKind;
import id.dampingi.report.ReportOrder;
import id.dampingi.report.ReportService;
import id.dampingi.report.SavedReports;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes reports as PDF: all into one file, or one each into a folder. */
@Command(name = "report")
final class ReportVerb extends Verb {
    private static final String ALL = "all";

    @Mixin
    private final DataOption data = new DataOption();

    @Option(names = "--kind", required = true, paramLabel = "monthly|recap", descriptionKey = "cli.reportKind")
    private ReportKind kind = ReportKind.MONTHLY;

    @Option(names = "--month", required = true, paramLabel = "2026-10", descriptionKey = "cli.month")
    private YearMonth month = YearMonth.of(2000, 1);

    @Option(names = "--group", paramLabel = "CODE|all", descriptionKey = "cli.group")
    private String group = ALL;

    @Option(names = "--out", required = true, paramLabel = "FILE.pdf|FOLDER", descriptionKey = "cli.out")
    private Path target = Path.of("");

    @Option(names = "--lang", paramLabel = "id|en", descriptionKey = "cli.lang")
    private Locale language = Words.locale();

    @Option(names = "--cover", descriptionKey = "cli.cover")
    private boolean cover;

    @Option(names = "--no-annexes", descriptionKey = "cli.noAnnexes")
    private boolean noAnnexes;

    @Mixin
    private final JsonOption format = new JsonOption();

    ReportVerb(Surroundings here) {
        super(here);
    }

    @Override
    String about() {
        return Words.text("cli.report");
    }

    @Override
    public Integer call() {
        SavedReports saved;
        try (var database = open(data.file)) {
            var reports = new ReportService(database, here().clock());
            var order = new ReportOrder(kind, month, groups(database, reports), language, extras());
            saved = isFile(target)
                    ? reports.saveAs(order, target, Progress.NONE)
                    : reports.saveEach(order, target, Progress.NONE);
        }
        if (format.json) {
            out().println(Json.of(Map.of("files", saved.files())));
        } else {
            saved.files().forEach(out()::println);
        }
        return Cli.DONE;
    }

    private List<UUID> groups(Database database, ReportService reports) {
        if (kind == ReportKind.RECAP) {
            return List.of();
        }
        if (group.equals(ALL)) {
            return reports.groups(month).stream().map(Group::id).toList();
        }
        return List.of(new GroupStore(database)
                .byCode(group)
                .orElseThrow(() -> new Failure("cli.noGroup", null, group))
                .id());
    }

    private Set<ReportExtra> extras() {
        Set<ReportExtra> extras = EnumSet.noneOf(ReportExtra.class);
        if (cover) {
            extras.add(ReportExtra.COVER);
        }
        if (!noAnnexes) {
            extras.add(ReportExtra.ANNEXES);
        }
        return extras;
    }

    private static boolean isFile(Path path) {
        return path.toString().toLowerCase(Locale.ROOT).endsWith(".pdf");
    }
}
