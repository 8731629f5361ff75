package id.dampingi.facility;

import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.group.Group;
import id.dampingi.group.GroupStore;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.Ids;
import id.dampingi.kit.db.Journal;
import id.dampingi.support.Make;
import id.dampingi.support.TestData;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FacilityStoreTest {
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 4);

    private final Database database = TestData.inMemory();
    private final FacilityStore store = new FacilityStore(database);
    private final HandoverStore handovers = new HandoverStore(database);
    private final Group melati = Make.group("A", "Melati");
    private final Group mawar = Make.group("B", "Mawar");

    @BeforeEach
    void fill() {
        new GroupStore(database).save(melati);
        new GroupStore(database).save(mawar);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aFacilityIsReadAsItWasSaved() {
        Facility pump = facility("Pompa air", MAY, MAY.plusDays(9), MAY.plusDays(40), MAY.plusDays(41), null);
        Facility refused = facility("Traktor", MAY.plusDays(1), null, null, null, MAY.plusDays(30));

        assertThat(store.ofGroup(melati.id())).containsExactly(refused, pump);
        assertThat(pump.step()).isEqualTo(FacilityStep.IN_USE);
        assertThat(pump.stepOn(MAY.plusDays(8))).isEqualTo(FacilityStep.ASKED);
        assertThat(pump.stepOn(MAY.plusDays(9))).isEqualTo(FacilityStep.PROMISED);
        assertThat(pump.stepOn(MAY.plusDays(40))).isEqualTo(FacilityStep.DELIVERED);
        assertThat(pump.daysWaited(MAY.plusDays(400))).isEqualTo(40);
        assertThat(refused.daysWaited(MAY.plusDays(400))).isEqualTo(29);
        assertThat(refused.isRefusedOn(MAY.plusDays(29))).isFalse();
        assertThat(refused.isRefusedOn(MAY.plusDays(30))).isTrue();
    }

    @Test
    void whatWasPassedOverIsAGap() {
        assertThat(facility("Bibit", MAY, null, MAY.plusDays(2), null, null).gaps())
                .containsExactly(FacilityStep.PROMISED);
        assertThat(facility("Bibit", MAY, MAY, MAY, MAY, null).gaps()).isEmpty();
    }

    @Test
    void theMonthHasWhatWasOnItsWay() {
        Facility waiting = facility("Kios", MAY, null, null, null, null);
        Facility usedBefore = facility("Pompa", MAY, null, MAY, MAY.plusDays(1), null);
        Facility usedInIt = facility("Terpal", MAY, null, MAY, OCTOBER.atDay(1), null);
        Facility deliveredUnused = facility("Buku", MAY, null, MAY, null, null);
        Facility usedLater = facility(
                "Rak", MAY, MAY, OCTOBER.atDay(31), OCTOBER.atEndOfMonth().plusDays(1), null);
        Facility refusedBefore =
                facility("Mesin", MAY, null, null, null, OCTOBER.atDay(1).minusDays(1));
        Facility refusedInIt = facility("Sumur", MAY, null, null, null, OCTOBER.atDay(31));
        Facility askedLater = facility("Kursi", OCTOBER.atEndOfMonth().plusDays(1), null, null, null, null);

        var months = store.ofMonth(List.of(melati.id(), mawar.id()), OCTOBER);

        assertThat(months.get(melati.id()))
                .containsExactly(waiting, usedInIt, deliveredUnused, usedLater, refusedInIt)
                .doesNotContain(usedBefore, refusedBefore, askedLater);
        assertThat(months.get(mawar.id())).isEmpty();
        assertThat(usedLater.stepOn(OCTOBER.atEndOfMonth())).isEqualTo(FacilityStep.DELIVERED);
    }

    @Test
    void aHandOverNamesItsGoods() {
        Facility pump = facility("Pompa", MAY, MAY, MAY, null, null);
        Facility hose = facility("Selang", MAY, MAY, MAY, null, null);
        Handover both = handover("001/BAST/X/2026", pump.id(), hose.id());
        handovers.save(both);

        assertThat(handovers.ofGroup(melati.id())).containsExactly(both);
        assertThat(handovers.byId(both.id())).contains(both);
        assertThat(handovers.goods(both.id())).extracting(Facility::name).containsExactly("Pompa", "Selang");
        assertThat(store.ofGroup(melati.id())).allSatisfy(one -> {
            assertThat(one.handover()).isEqualTo(both.id());
            assertThat(one.handoverNumber()).isEqualTo("001/BAST/X/2026");
        });
        assertThat(handovers.isNumberTaken("001/bast/x/2026", Ids.next())).isTrue();
        assertThat(handovers.isNumberTaken("001/bast/x/2026", both.id())).isFalse();
    }

    @Test
    void aFacilityThatIsChangedStaysInItsRecord() {
        Facility pump = facility("Pompa", MAY, MAY, MAY, null, null);
        Handover one = handover("1", pump.id());
        handovers.save(one);

        store.save(pump);
        store.save(FacilityDraft.of(pump).toRecord(pump.id(), pump.group()));

        assertThat(store.handover(pump.id())).contains(one.id());
        assertThat(handovers.ofGroup(melati.id())).containsExactly(one);
    }

    @Test
    void goodsThatAreTakenOutAreFreeAgainAndUndoPutsThemBack() {
        Facility pump = facility("Pompa", MAY, MAY, MAY, null, null);
        Facility hose = facility("Selang", MAY, MAY, MAY, null, null);
        Handover both = handover("1", pump.id(), hose.id());
        handovers.save(both);
        Handover less = new Handover(
                both.id(),
                both.group(),
                "1",
                both.date(),
                both.place(),
                both.giver(),
                both.receiver(),
                both.witness(),
                both.purpose(),
                List.of(hose.id()));

        var change = handovers.save(less);

        assertThat(store.handover(pump.id())).isEmpty();
        assertThat(handovers.ofGroup(melati.id())).containsExactly(less);
        new Journal(database).revert(change.id(), "change.undo");
        assertThat(handovers.ofGroup(melati.id())).containsExactly(both);
    }

    @Test
    void withoutTheRecordTheGoodsStay() {
        Facility pump = facility("Pompa", MAY, MAY, MAY, null, null);
        Handover one = handover("1", pump.id());
        handovers.save(one);

        var change = handovers.deleteAll(List.of(one.id()));

        assertThat(store.ofGroup(melati.id())).containsExactly(pump);
        new Journal(database).revert(change.id(), "change.undo");
        assertThat(handovers.ofGroup(melati.id())).containsExactly(one);
    }

    private Handover handover(String number, UUID... goods) {
        return new Handover(
                Ids.next(),
                melati.id(),
                number,
                OCTOBER.atDay(2),
                "Banyuwangi",
                new Party("Achmad Fauzan", "Ketua"),
                new Party("Suyanto", "Ketua kelompok"),
                Party.NOBODY,
                "Pengairan demplot",
                List.of(goods));
    }

    private Facility facility(
            String name,
            LocalDate asked,
            @Nullable LocalDate promised,
            @Nullable LocalDate delivered,
            @Nullable LocalDate used,
            @Nullable LocalDate refused) {
        var facility = new Facility(
                Ids.next(),
                melati.id(),
                FacilityKind.TOOL,
                name,
                new BigDecimal("2.5"),
                "unit",
                new BigDecimal("1250000"),
                delivered == null ? null : FacilityCondition.GOOD,
                asked,
                promised,
                promised == null ? "" : "Dinas Pertanian",
                delivered,
                used,
                refused,
                refused == null ? "" : "Anggaran habis",
                "",
                null,
                "");
        store.save(facility);
        return facility;
    }
}
