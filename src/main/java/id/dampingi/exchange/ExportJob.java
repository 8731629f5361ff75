package id.dampingi.exchange;

import id.dampingi.exchange.sheet.SheetWriter;
import id.dampingi.facilitator.Facilitator;
import id.dampingi.group.Group;
import id.dampingi.kit.file.WholeFile;
import id.dampingi.kit.i18n.Failure;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.task.Progress;
import id.dampingi.ownfield.OwnFields;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.function.Function;

/** Writes groups, members or activities to a spreadsheet, group by group; the way out for the window and the command line. */
public final class ExportJob {
    private final ImportStore store;

    public ExportJob(ImportStore store) {
        this.store = store;
    }

    /**
     * Writes a workbook for a file that ends with {@code .xlsx}, else text with semicolons. What was there before stays
     * when it does not come to its end.
     *
     * @return how many rows were written
     * @throws Failure if the file cannot be written
     */
    public int run(Path file, ImportKind kind, Progress progress) {
        OwnFields own = store.ownFields(kind.record());
        return switch (kind) {
            case GROUPS -> run(file, kind, ExportRows.groups(own), List::of, progress);
            case MEMBERS -> run(file, kind, ExportRows.members(own), group -> store.members(group.id()), progress);
            case ACTIVITIES ->
                run(file, kind, ExportRows.activities(own), group -> store.activities(group.id()), progress);
        };
    }

    private <R> int run(
            Path file, ImportKind kind, ExportRows<R> rows, Function<Group, List<R>> records, Progress progress) {
        var written = new int[1];
        try {
            WholeFile.write(file, out -> written[0] = write(file, kind, rows, records, progress, out));
        } catch (IOException e) {
            throw new Failure("export.cannotWrite", e, String.valueOf(file.getFileName()));
        }
        return written[0];
    }

    private <R> int write(
            Path file,
            ImportKind kind,
            ExportRows<R> rows,
            Function<Group, List<R>> records,
            Progress progress,
            OutputStream out)
            throws IOException {
        Map<UUID, String> facilitators = new HashMap<>();
        for (Facilitator facilitator : store.facilitators()) {
            facilitators.put(facilitator.id(), facilitator.name());
        }
        List<Group> groups = store.groups();
        int count = 0;
        try (SheetWriter sheet = SheetWriter.of(file, Words.text(kind.key()), rows.titles(Words.locale()), out)) {
            for (int i = 0; i < groups.size(); i++) {
                Group group = groups.get(i);
                UUID facilitator = group.facilitator();
                String name = facilitator == null ? "" : facilitators.getOrDefault(facilitator, "");
                for (R record : records.apply(group)) {
                    sheet.row(rows.cells(new ExportRows.Of<>(group, name, record)));
                    count++;
                }
                step(i + 1, groups.size(), progress);
            }
        }
        return count;
    }

    private static void step(int done, int total, Progress progress) {
        progress.at(done, total);
        if (progress.cancelled()) {
            throw new CancellationException();
        }
    }
}
