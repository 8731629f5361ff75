package id.dampingi.agenda;

import id.dampingi.kit.db.Change;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.Row;
import id.dampingi.kit.db.Table;
import java.time.DayOfWeek;

/** The office's way to look at its agenda. */
public final class AgendaSettingStore {
    private static final Table<AgendaSetting> TABLE = new Table<>(
                    "agenda_setting", AgendaSetting::id, AgendaSettingStore::read)
            .column("visit_days", AgendaSetting::visitDays)
            .column("first_day", AgendaSetting::firstDay);

    private final Database database;

    public AgendaSettingStore(Database database) {
        this.database = database;
    }

    public AgendaSetting setting() {
        return database.first(TABLE.select(), TABLE::read).orElse(AgendaSetting.USUAL);
    }

    public Change save(AgendaSetting setting) {
        return database.change("change.agendaSetting", changing -> changing.save(TABLE, setting));
    }

    private static AgendaSetting read(Row row) {
        return new AgendaSetting(row.id("id"), row.integer("visit_days"), row.choice("first_day", DayOfWeek.class));
    }
}
