package id.dampingi.bench;

import id.dampingi.agenda.AgendaSpan;
import id.dampingi.agenda.AgendaStore;
import id.dampingi.group.GroupStore;
import id.dampingi.kit.db.Database;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.function.Consumer;

/** The agenda of a month, of all groups and of one facilitator's. */
final class AgendaFigures {
    private static final LocalDate TODAY = BenchOffice.LAST.atEndOfMonth();

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
        out.accept(ReadFigure.of(database, "bench.agenda", sizes, i -> agenda.read(month(i), TODAY, null)));
        out.accept(ReadFigure.of(
                database,
                "bench.agendaFacilitator",
                sizes,
                i -> agenda.read(month(i), TODAY, groups.get(i % groups.size()).facilitator())));
    }

    private static AgendaSpan month(int i) {
        return AgendaSpan.weeksOf(BenchOffice.LAST.minusMonths(i % 3), DayOfWeek.MONDAY);
    }
}
