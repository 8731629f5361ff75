package id.dampingi.exchange;

import id.dampingi.exchange.sheet.RowCursor;
import id.dampingi.exchange.sheet.SheetFile;
import id.dampingi.exchange.sheet.SheetRow;
import id.dampingi.kit.task.Progress;
import id.dampingi.ownfield.OwnFields;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/** One pass over a sheet, for a dry run and for the import alike, so that the one keeps what the other promises. */
final class ImportRun {
    static final int MOST_LISTED = 20_000;
    private static final int ROWS_A_STEP = 500;

    private final ImportStore store;
    private final ImportMapping mapping;
    private final LocalDate today;
    private final Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
    private final List<RowResult> results = new ArrayList<>();
    private final List<RowFault> faults = new ArrayList<>();

    ImportRun(ImportStore store, ImportMapping mapping, LocalDate today) {
        this.store = store;
        this.mapping = mapping;
        this.today = today;
    }

    ImportOutcome run(SheetFile file, int sheet, Heading heading, ImportSink sink, Progress progress) {
        RowMapper mapper = RowMapper.of(mapping, heading, file.since1904());
        OwnFields own = store.ownFields(mapping.kind().record());
        mapping.checkOwn(own);
        var reader = new RowReader(mapping.kind(), mapper, own);
        var parties = new Parties(store, mapping.creating(), sink);
        RowImport rowImport = rowImport(parties, own, sink);
        int done = 0;
        try (RowCursor rows = file.rows(sheet);
                var ahead = new ReadAhead<>(reading(rows, heading, reader))) {
            while (ahead.hasNext()) {
                put(ahead.next(), rowImport);
                if (++done % ROWS_A_STEP == 0) {
                    step(done, progress);
                }
            }
        }
        step(done, progress);
        return new ImportOutcome(
                Map.copyOf(counts),
                parties.newGroups(),
                parties.newFacilitators(),
                List.copyOf(results),
                List.copyOf(faults),
                Optional.empty());
    }

    /** The rows below the titles, understood; the cheaper half of the work, so it is done ahead. */
    private static Iterator<ReadRow> reading(RowCursor rows, Heading heading, RowReader reader) {
        return new Iterator<>() {
            private @Nullable SheetRow next;

            @Override
            public boolean hasNext() {
                while (next == null && rows.hasNext()) {
                    SheetRow row = rows.next();
                    next = row.number() > heading.row() && !row.blank() ? row : null;
                }
                return next != null;
            }

            @Override
            public ReadRow next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                SheetRow row = Objects.requireNonNull(next);
                next = null;
                return reader.read(row);
            }
        };
    }

    private void put(ReadRow row, RowImport rowImport) {
        RowImport.Done done = rowImport.put(row);
        counts.merge(done.outcome(), 1, Integer::sum);
        if (done.outcome() == Outcome.FAULTY) {
            if (faults.size() < MOST_LISTED) {
                faults.addAll(row.faults());
            }
        } else if (done.outcome() != Outcome.SAME && results.size() < MOST_LISTED) {
            results.add(new RowResult(row.number(), done.outcome(), done.what()));
        }
    }

    /** Thrown out of a transaction, so that a cancelled import leaves nothing. */
    private static void step(int done, Progress progress) {
        progress.at(done, 0);
        if (progress.cancelled()) {
            throw new CancellationException();
        }
    }

    private RowImport rowImport(Parties parties, OwnFields own, ImportSink sink) {
        return switch (mapping.kind()) {
            case GROUPS -> new GroupImport(parties, sink);
            case MEMBERS -> new MemberImport(store, parties, sink, today);
            case ACTIVITIES -> new ActivityImport(store, parties, mapping, own, sink, today);
        };
    }
}
