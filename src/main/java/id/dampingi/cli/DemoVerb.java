package id.dampingi.cli;

import id.dampingi.group.Group;
import id.dampingi.kit.db.DataFile;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.i18n.Failure;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.task.Progress;
import id.dampingi.report.ReportKind;
import id.dampingi.report.ReportOrder;
import id.dampingi.report.ReportService;
import id.dampingi.sample.SampleOffice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.stream.Stream;
import picocli.CommandLine.Command;

/** Shows the program at work: a sample office, its reports of last month, and the window on it. */
@Command(name = "demo")
final class DemoVerb extends Verb {
    private static final Path FOLDER = Path.of("target", "demo");

    DemoVerb(Surroundings here) {
        super(here);
    }

    @Override
    String about() {
        return Words.text("cli.demo", FOLDER);
    }

    @Override
    public Integer call() {
        Path file = FOLDER.resolve("contoh" + DataFile.SUFFIX);
        makeRoom();
        try (var database = create(file)) {
            SampleOffice.fill(database, today());
            writeReports(database);
        }
        if (!here().window().test(file)) {
            err().println(Words.text("cli.noDisplay"));
        }
        return Cli.DONE;
    }

    /** Of last month: one file for each group, and the recap of the office. */
    private void writeReports(Database database) {
        YearMonth month = YearMonth.from(today()).minusMonths(1);
        var reports = new ReportService(database, here().clock());
        var groups = reports.groups(month).stream().map(Group::id).toList();
        Path folder = FOLDER.resolve(month.toString());
        Stream.of(
                        ReportOrder.recap(month, Words.locale()),
                        new ReportOrder(ReportKind.MONTHLY, month, groups, Words.locale()))
                .map(order -> reports.saveEach(order, folder, Progress.NONE))
                .flatMap(saved -> saved.files().stream())
                .forEach(out()::println);
        out().flush();
    }

    /** The demo of another day must not be in the way. */
    private static void makeRoom() {
        try {
            Files.createDirectories(FOLDER);
            try (Stream<Path> old = Files.walk(FOLDER)) {
                for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
                    if (!path.equals(FOLDER)) {
                        Files.delete(path);
                    }
                }
            }
        } catch (IOException e) {
            throw new Failure("cli.demoFolder", e, FOLDER);
        }
    }
}
