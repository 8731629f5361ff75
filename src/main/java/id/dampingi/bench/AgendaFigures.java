package id.dampingi.bench;

import id.dampingi.agenda.AgendaAsk;
import id.dampingi.agenda.AgendaSpan;
import id.dampingi.agenda.AgendaStore;
import id.dampingi.group.GroupStore;
import id.dampingi.kit.db.Database;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/** The agenda of a month, of all groups and of one facilitator's, and what of it stands on the first screen. */
final class AgendaFigures {
    private static final LocalDate TODAY = BenchOffice.LAST.atEndOfMonth();

    private static final int AHEAD = 6;

    private final Database database;
    private final Sizes sizes;
    private final Consumer<Figure> out;

    AgendaFigures(Database database, Sizes sizes, Consumer<Figure> out) {
        this.database = database;
        this.sizes = sizes;
        this.out = out;
    }

    void run() {
        var agenda = new AgendaStore(database);
        var groups = new GroupStore(database).all();
        timed("bench.agenda", i -> agenda.read(month(i, Optional.empty())));
        timed(
                "bench.agendaFacilitator",
                i -> agenda.read(month(
                        i, Optional.ofNullable(groups.get(i % groups.size()).facilitator()))));
        timed(
                "bench.agendaAhead",
                i -> agenda.ahead(new AgendaSpan(TODAY.minusDays(i), TODAY.plusDays(14)), agenda.exits(TODAY), AHEAD));
    }

    /** A busy day is chosen. */
    private static AgendaAsk month(int i, Optional<UUID> facilitator) {
        YearMonth month = BenchOffice.LAST.minusMonths(i % 3);
        return AgendaAsk.seen(AgendaSpan.weeksOf(month, DayOfWeek.MONDAY), TODAY, facilitator, month.atDay(15));
    }

    private void timed(String key, IntConsumer read) {
        out.accept(ReadFigure.of(database, key, sizes, read));
    }
}
