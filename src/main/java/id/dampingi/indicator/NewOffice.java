package id.dampingi.indicator;

import id.dampingi.kit.db.Change;
import id.dampingi.kit.db.Database;
import id.dampingi.office.Office;
import id.dampingi.office.OfficeStore;

/** A new office begins with the starter indicators, so that its first group can be given targets at once. */
public final class NewOffice {
    private NewOffice() {}

    /** Saves the office and its indicators in one change. */
    public static Change make(Database database, Office office) {
        return database.change("change.officeNew", changing -> {
            OfficeStore.save(changing, office);
            IndicatorStore.saveAll(changing, StarterIndicators.all());
        });
    }
}
