package id.dampingi.stage;

import id.dampingi.group.Stage;
import id.dampingi.kit.db.Change;
import id.dampingi.kit.db.Changing;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.Row;
import id.dampingi.kit.db.Table;
import java.util.List;
import java.util.UUID;

/** The office's criteria, and which of them a group has met. */
public final class StageCriterionStore {
    private static final Table<StageCriterion> CRITERIA = new Table<>(
                    "stage_criterion", StageCriterion::id, StageCriterionStore::read)
            .column("stage", StageCriterion::stage)
            .column("name", StageCriterion::name)
            .column("name_en", StageCriterion::nameEn)
            .column("position", StageCriterion::position)
            .column("active", StageCriterion::active);

    private static final Table<CriterionMet> MET = new Table<>(
                    "criterion_met", CriterionMet::id, StageCriterionStore::met)
            .column("assisted_group", CriterionMet::group)
            .column("criterion", CriterionMet::criterion)
            .column("date", CriterionMet::date)
            .column("evidence", CriterionMet::evidence);

    private final Database database;

    public StageCriterionStore(Database database) {
        this.database = database;
    }

    /** In the order of the stages. */
    public List<StageCriterion> all() {
        return database.list(CRITERIA.select() + "order by position, id", CRITERIA::read).stream()
                .sorted((one, other) -> one.stage().compareTo(other.stage()))
                .toList();
    }

    public List<CriterionMet> met(UUID group) {
        return database.list(MET.select() + "where assisted_group = ? order by date, id", MET::read, group);
    }

    public Change save(StageCriterion criterion) {
        return database.change("change.stageCriterion", changing -> changing.save(CRITERIA, criterion));
    }

    /** As part of a larger change. */
    public static void saveAll(Changing changing, List<StageCriterion> criteria) {
        criteria.forEach(criterion -> changing.save(CRITERIA, criterion));
    }

    /** Deletes a criterion, and with it that groups have met it. */
    public Change delete(UUID id) {
        return database.change("change.stageCriterionDeleted", changing -> changing.delete(CRITERIA, id));
    }

    public Change save(CriterionMet met) {
        return database.change("change.criterionMet", changing -> save(changing, met));
    }

    /** As part of a larger change. */
    public static void save(Changing changing, CriterionMet met) {
        changing.save(MET, met);
    }

    public Change unmeet(UUID id) {
        return database.change("change.criterionUnmet", changing -> changing.delete(MET, id));
    }

    private static StageCriterion read(Row row) {
        return new StageCriterion(
                row.id("id"),
                row.choice("stage", Stage.class),
                row.text("name"),
                row.text("name_en"),
                row.integer("position"),
                row.flag("active"));
    }

    private static CriterionMet met(Row row) {
        return new CriterionMet(
                row.id("id"), row.id("assisted_group"), row.id("criterion"), row.date("date"), row.text("evidence"));
    }
}
