package id.dampingi.cli;

import id.dampingi.agenda.AgendaFiles;
import id.dampingi.agenda.AgendaOrder;
import id.dampingi.agenda.AgendaStore;
import id.dampingi.agenda.AgendaView;
import id.dampingi.facilitator.Facilitator;
import id.dampingi.facilitator.FacilitatorStore;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.i18n.Failure;
import id.dampingi.kit.i18n.Words;
import id.dampingi.office.OfficeStore;
import id.dampingi.report.AgendaPapers;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the agenda of a month, on paper or for a phone. */
@Command(name = "agenda")
final class AgendaVerb extends Verb {
    private static final String ALL = "all";

    @Mixin
    private final DataOption data = new DataOption();

    @Option(names = "--facilitator", paramLabel = "NAME|NUMBER|all", descriptionKey = "cli.facilitator")
    private String facilitator = ALL;

    @Option(names = "--month", required = true, paramLabel = "2026-10", descriptionKey = "cli.agendaMonth")
    private YearMonth month = YearMonth.of(2000, 1);

    @Option(names = "--out", required = true, paramLabel = "FILE.ics|FILE.pdf", descriptionKey = "cli.agendaOut")
    private Path target = Path.of("");

    @Option(names = "--lang", paramLabel = "id|en", descriptionKey = "cli.lang")
    private Locale language = Words.locale();

    @Mixin
    private final JsonOption format = new JsonOption();

    AgendaVerb(Surroundings here) {
        super(here);
    }

    @Override
    String about() {
        return Words.text("cli.agenda");
    }

    @Override
    public Integer call() {
        String name = target.toString().toLowerCase(Locale.ROOT);
        if (!name.endsWith(".ics") && !name.endsWith(".pdf")) {
            throw new Failure("cli.agendaEnding", null, String.valueOf(target.getFileName()));
        }
        try (var database = open(data.file)) {
            var files = new AgendaFiles(new AgendaStore(database), here().clock());
            AgendaOrder order = order(database);
            if (name.endsWith(".ics")) {
                files.write(order, language, target);
            } else {
                new AgendaPapers(files, new OfficeStore(database), here().clock()).write(order, language, target);
            }
        }
        out().println(format.json ? Json.of(Map.of("files", List.of(target))) : target);
        return Cli.DONE;
    }

    private AgendaOrder order(Database database) {
        Optional<Facilitator> found = facilitator.equals(ALL)
                ? Optional.empty()
                : Optional.of(new FacilitatorStore(database)
                        .all().stream()
                                .filter(each -> facilitator.equalsIgnoreCase(each.name())
                                        || facilitator.equalsIgnoreCase(each.number()))
                                .findFirst()
                                .orElseThrow(() -> new Failure("cli.noFacilitator", null, facilitator)));
        return new AgendaOrder(
                AgendaView.MONTH,
                month.atDay(1),
                found.map(Facilitator::id),
                found.map(Facilitator::name).orElse(""));
    }
}
