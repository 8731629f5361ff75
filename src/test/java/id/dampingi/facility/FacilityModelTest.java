package id.dampingi.facility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.dampingi.group.Group;
import id.dampingi.group.GroupStore;
import id.dampingi.kit.db.Ids;
import id.dampingi.kit.form.Draft;
import id.dampingi.kit.form.Problem;
import id.dampingi.kit.form.RecordsModel;
import id.dampingi.kit.i18n.Failure;
import id.dampingi.kit.i18n.Words;
import id.dampingi.member.Member;
import id.dampingi.member.MemberStore;
import id.dampingi.office.Logo;
import id.dampingi.office.Office;
import id.dampingi.office.OfficeStore;
import id.dampingi.office.Signer;
import id.dampingi.support.Desk;
import id.dampingi.support.Make;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The facilities of a group and the records of their hand-over, as their forms see them. */
class FacilityModelTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Clock CLOCK = Clock.fixed(TODAY.atTime(10, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    private final Desk desk = new Desk();
    private final FacilityStore store = new FacilityStore(desk.database);
    private final HandoverStore papers = new HandoverStore(desk.database);
    private final OfficeStore offices = new OfficeStore(desk.database);
    private final GroupStore groups = new GroupStore(desk.database);
    private final MemberStore members = new MemberStore(desk.database);
    private final FacilityModel facilities = new FacilityModel(store, papers, desk.forms, desk.events, CLOCK);
    private final HandoverModel handovers =
            new HandoverModel(store, papers, offices, groups, members, desk.forms, desk.events, CLOCK);
    private final Group melati = Make.group("A", "Melati");

    @BeforeEach
    void open() {
        Words.speak(Words.INDONESIAN);
        groups.save(melati);
        facilities.show(melati.id());
        handovers.show(melati.id());
    }

    @AfterEach
    void close() {
        desk.database.close();
    }

    @Test
    void goesFromTheRequestIntoUse() {
        add(Map.of("askedOn", "1/9/2026"));
        assertThat(only().step()).isEqualTo(FacilityStep.ASKED);
        assertThat(facilities.awaited()).isEqualTo(1);

        edit(Map.of("promisedOn", "15/9/2026", "promisedBy", "Dinas Pertanian"));
        assertThat(only().step()).isEqualTo(FacilityStep.PROMISED);
        assertThat(facilities.promisers()).containsExactly("Dinas Pertanian");
        edit(Map.of("deliveredOn", "1/10/2026", "condition", "GOOD"));
        assertThat(only().step()).isEqualTo(FacilityStep.DELIVERED);
        assertThat(facilities.awaited()).isZero();
        assertThat(facilities.withoutHandover()).isEqualTo(1);
        edit(Map.of("usedSince", "5/10/2026"));

        assertThat(only().step()).isEqualTo(FacilityStep.IN_USE);
        assertThat(only().daysWaited(TODAY)).isEqualTo(30);
        desk.history.undo();
        assertThat(only().step()).isEqualTo(FacilityStep.DELIVERED);
        desk.history.undo();
        assertThat(only().step()).isEqualTo(FacilityStep.PROMISED);
    }

    @Test
    void stepsStandInTheirOrder() {
        assertThat(refused(Map.of("promisedOn", "31/8/2026", "promisedBy", "Dinas")))
                .containsExactly(new Problem("facility.promisedOn", "facility.promisedTooEarly"));
        assertThat(refused(Map.of("promisedOn", "10/9/2026", "deliveredOn", "9/9/2026", "condition", "GOOD")))
                .containsExactly(new Problem("facility.deliveredOn", "facility.deliveredTooEarly"));
        assertThat(refused(Map.of("deliveredOn", "11/9/2026", "usedSince", "10/9/2026")))
                .containsExactly(new Problem("facility.usedSince", "facility.usedTooEarly"));
        assertThat(refused(Map.of("deliveredOn", "", "usedSince", "12/9/2026")))
                .containsExactly(new Problem("facility.deliveredOn", "facility.usedUndelivered"));
        assertThat(refused(Map.of("deliveredOn", "21/11/2026", "usedSince", "")))
                .containsExactly(new Problem("facility.deliveredOn", "problem.future"));
    }

    @Test
    void aPromiseHasADayAndSomebodyWhoGaveIt() {
        assertThat(refused(Map.of("promisedBy", "Dinas")))
                .containsExactly(new Problem("facility.promisedOn", "facility.promisedOnNeeded"));
        assertThat(refused(Map.of("promisedBy", "", "promisedOn", "2/9/2026")))
                .containsExactly(new Problem("facility.promisedBy", "facility.promisedByNeeded"));
    }

    @Test
    void aRefusalHasItsReasonAndNothingWasDelivered() {
        assertThat(refused(Map.of("refusedOn", "2/9/2026")))
                .containsExactly(new Problem("facility.reason", "facility.reasonNeeded"));
        assertThat(refused(Map.of("refusedOn", "", "reason", "Anggaran habis")))
                .containsExactly(new Problem("facility.refusedOn", "facility.refusedOnNeeded"));
        assertThat(refused(Map.of("refusedOn", "5/9/2026", "deliveredOn", "4/9/2026", "condition", "GOOD")))
                .containsExactly(new Problem("facility.refusedOn", "facility.refusedAndDelivered"));
    }

    @Test
    void moneyHasAnAmountAndGoodsAQuantityAndACondition() {
        assertThat(refused(Map.of("kind", "MONEY", "value", "")))
                .containsExactly(new Problem("facility.value", "facility.amountNeeded"));
        assertThat(refused(Map.of("kind", "TOOL", "quantity", "0", "unit", "", "value", "-5")))
                .extracting(Problem::field)
                .containsExactlyInAnyOrder("facility.quantity", "facility.unit", "facility.value");
        assertThat(refused(Map.of("quantity", "2", "unit", "unit", "value", "5", "deliveredOn", "4/9/2026")))
                .containsExactly(new Problem("facility.condition", "facility.conditionNeeded"));

        facilities.facilities().form().typed(Map.of("kind", "MONEY", "value", "Rp2.500.000"));
        facilities.facilities().form().save();
        assertThat(only().value()).isEqualTo(new BigDecimal("2500000"));
        assertThat(only().quantity()).isNull();
        assertThat(only().condition()).isNull();
    }

    @Test
    void whatWasTypedIsThereAgainAndStandsInNoListBefore() {
        facilities.facilities().openNew();
        facilities.facilities().form().typed(Map.of("name", "Pompa"));
        facilities.facilities().form().leave();

        var later = new FacilityModel(store, papers, desk.forms, desk.events, CLOCK);
        later.show(melati.id());
        assertThat(later.facilities().records()).isEmpty();
        later.facilities().openNew();
        assertThat(later.facilities().form().restored()).isTrue();
        assertThat(later.facilities().form().draft().name()).isEqualTo("Pompa");
    }

    @Test
    void aNewHandoverIsFilledWithWhatIsKnown() {
        desk.history.did(offices.save(new Office(
                Ids.next(),
                "Yayasan",
                "",
                "",
                "Jember",
                Logo.NONE,
                Signer.NONE,
                new Signer("Direktur", "Achmad Fauzan", ""),
                "{no}")));
        desk.history.did(members.save(Member.named(Ids.next(), melati.id(), "Ani")));
        delivered("Pompa");
        delivered("Selang");
        add(Map.of("name", "Traktor"));

        handovers.openNew();

        HandoverDraft filled = handovers.handovers().form().draft();
        assertThat(filled.number()).isEqualTo("001/BAST/XI/2026");
        assertThat(filled.date()).isEqualTo("20/11/2026");
        assertThat(filled.place()).isEqualTo("Jember");
        assertThat(filled.giverName()).isEqualTo("Achmad Fauzan");
        assertThat(handovers.offered()).extracting(Facility::name).containsExactlyInAnyOrder("Pompa", "Selang");
        assertThat(filled.goods().split(",")).hasSize(2);
        assertThat(save(handovers.handovers(), Map.of("receiverName", "Ani", "receiverPosition", "Ketua")))
                .containsExactly(new Problem("handover.purpose", "problem.required"));
        assertThat(save(handovers.handovers(), Map.of("purpose", "Pengairan"))).isEmpty();
        assertThat(facilities.withoutHandover()).isZero();
        assertThat(handovers.value(paper())).isEqualByComparingTo("2500000");

        handovers.openNew();
        assertThat(handovers.handovers().form().draft().number()).isEqualTo("002/BAST/XI/2026");
        assertThat(handovers.offered()).isEmpty();
        desk.history.undo();
        assertThat(facilities.withoutHandover()).isEqualTo(2);
    }

    @Test
    void whoeverLeadsTheGroupIsWordedInTheLanguageOfTheScreenAndKeptWithoutWords() {
        delivered("Pompa");
        handovers.openNew();
        Map<String, String> led = new HashMap<>(parties("001/BAST/XI/2026"));
        led.put("receiverPosition", "Ketua " + melati.name());
        assertThat(save(handovers.handovers(), led)).isEmpty();

        assertThat(papers.ofGroup(melati.id())).extracting(Handover::receiver).containsExactly(new Party("Ani", ""));
        Words.speak(Locale.ENGLISH);
        try {
            handovers.handovers().open(paper());
            assertThat(handovers.handovers().form().draft().receiverPosition()).isEqualTo("Chair of " + melati.name());
            assertThat(save(handovers.handovers(), Map.of("receiverPosition", "Treasurer")))
                    .isEmpty();
        } finally {
            Words.speak(Words.INDONESIAN);
        }
        assertThat(paper().receiver()).isEqualTo(new Party("Ani", "Treasurer"));
    }

    @Test
    void theNextNumberIsWrittenAsTheLastAndBeginsAnewWithTheYear() {
        assertThat(HandoverNumber.next(List.of(), TODAY)).isEqualTo("001/BAST/XI/2026");
        assertThat(HandoverNumber.next(List.of("007/YMS/BAST/X/2026", "3/YMS"), TODAY))
                .isEqualTo("008/YMS/BAST/XI/2026");
        assertThat(HandoverNumber.next(List.of("7/BAST/XII/2025"), TODAY)).isEqualTo("001/BAST/XI/2026");
        assertThat(HandoverNumber.next(List.of("Tanpa nomor"), TODAY)).isEqualTo("001/BAST/XI/2026");
    }

    @Test
    void aHandoverNeedsGoodsTwoPartiesAndANumberOfItsOwn() {
        handovers.openNew();
        assertThat(save(handovers.handovers(), Map.of("number", "9", "goods", "")))
                .contains(new Problem("handover.goods", "handover.goodsNeeded"))
                .extracting(Problem::field)
                .contains("handover.giverName", "handover.receiverName", "handover.purpose");
        handovers.handovers().form().cancel();

        delivered("Pompa");
        handOver("1/BAST");
        delivered("Selang");
        handovers.openNew();
        assertThat(save(handovers.handovers(), parties("1/bast")))
                .containsExactly(new Problem("handover.number", "handover.numberTaken"));
        assertThat(save(handovers.handovers(), Map.of("number", "2/BAST", "receiverName", "fauzan")))
                .containsExactly(new Problem("handover.receiverName", "handover.sameParty"));
        assertThat(save(handovers.handovers(), Map.of("receiverName", "Ani", "witnessName", "ANI")))
                .extracting(Problem::messageKey)
                .containsExactlyInAnyOrder("handover.witnessIsParty", "handover.witnessPositionNeeded");
        assertThat(save(handovers.handovers(), Map.of("witnessName", "", "date", "21/11/2026")))
                .containsExactly(new Problem("handover.date", "problem.future"));
        assertThat(save(handovers.handovers(), Map.of("date", "30/9/2026")))
                .containsExactly(new Problem("handover.date", "handover.beforeDelivery", "Selang"));
        assertThat(save(handovers.handovers(), Map.of("date", "1/10/2026"))).isEmpty();
    }

    @Test
    void whatASignedRecordNamesIsNeitherUndeliveredNorDeleted() {
        delivered("Pompa");
        handOver("1/BAST");

        facilities.facilities().open(only());
        assertThat(save(facilities.facilities(), Map.of("deliveredOn", "", "condition", "")))
                .containsExactly(new Problem("facility.deliveredOn", "facility.handedOver", "1/BAST"));
        assertThat(save(facilities.facilities(), Map.of("deliveredOn", "10/11/2026", "condition", "GOOD")))
                .containsExactly(
                        new Problem("facility.deliveredOn", "facility.afterHandover", "1/BAST", "5 November 2026"));
        facilities.facilities().form().cancel();
        // The desk of the tests fails with what a user would be told.
        assertThatThrownBy(() -> facilities.facilities().delete(List.of(only())))
                .rootCause()
                .isInstanceOf(Failure.class)
                .hasMessageContaining("facility.inHandover");

        handovers.handovers().delete(List.of(paper()));
        facilities.facilities().delete(List.of(only()));
        assertThat(facilities.facilities().records()).isEmpty();
    }

    private void delivered(String name) {
        add(Map.of("name", name, "deliveredOn", "1/10/2026", "condition", "GOOD"));
    }

    private void handOver(String number) {
        handovers.openNew();
        assertThat(save(handovers.handovers(), parties(number))).isEmpty();
    }

    private static Map<String, String> parties(String number) {
        return Map.of(
                "number", number,
                "date", "5/11/2026",
                "place", "Jember",
                "giverName", "Fauzan",
                "giverPosition", "Direktur",
                "receiverName", "Ani",
                "receiverPosition", "Ketua",
                "purpose", "Pengairan");
    }

    private Facility only() {
        assertThat(facilities.facilities().records()).hasSize(1);
        return facilities.facilities().records().get(0);
    }

    private Handover paper() {
        return handovers.handovers().records().get(0);
    }

    private void add(Map<String, String> fields) {
        facilities.facilities().openNew();
        facilities
                .facilities()
                .form()
                .typed(Map.of(
                        "name",
                        "Pompa air",
                        "quantity",
                        "1",
                        "unit",
                        "unit",
                        "value",
                        "1250000",
                        "askedOn",
                        "1/9/2026"));
        assertThat(save(facilities.facilities(), fields)).isEmpty();
    }

    private void edit(Map<String, String> fields) {
        facilities.facilities().open(only());
        assertThat(save(facilities.facilities(), fields)).isEmpty();
    }

    /** Of the form that is open, or of a new one. */
    private List<Problem> refused(Map<String, String> fields) {
        var form = facilities.facilities().form();
        if (!form.dirty()) {
            facilities.facilities().openNew();
            form.typed(Map.of("name", "Pompa", "quantity", "1", "unit", "unit", "askedOn", "1/9/2026"));
        }
        List<Problem> problems = save(facilities.facilities(), fields);
        assertThat(facilities.facilities().records()).isEmpty();
        assertThat(form.draft().name()).isEqualTo("Pompa");
        return problems;
    }

    private static <D extends Record & Draft> List<Problem> save(RecordsModel<?, D> model, Map<String, String> fields) {
        model.form().typed(fields);
        model.form().save();
        return model.form().problems();
    }
}
