package id.dampingi.indicator;

import id.dampingi.attitude.ScaleStore;
import id.dampingi.attitude.StarterScale;
import id.dampingi.kit.db.Change;
import id.dampingi.kit.db.Database;
import id.dampingi.material.MaterialStore;
import id.dampingi.material.StarterMaterials;
import id.dampingi.office.Office;
import id.dampingi.office.OfficeStore;
import id.dampingi.stage.StageCriterionStore;
import id.dampingi.stage.StarterCriteria;

/** A new office begins with starter lists, so that its first group can be given targets and knows its way at once. */
public final class NewOffice {
    private NewOffice() {}

    /** Saves the office, its indicators, the criteria of its stages, its materials and its scale of attitude in one change. */
    public static Change make(Database database, Office office) {
        return database.change("change.officeNew", changing -> {
            OfficeStore.save(changing, office);
            IndicatorStore.saveAll(changing, StarterIndicators.all());
            StageCriterionStore.saveAll(changing, StarterCriteria.all());
            MaterialStore.saveAll(changing, StarterMaterials.all());
            ScaleStore.insert(changing, StarterScale.make());
        });
    }
}
