package id.dampingi.material;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import id.dampingi.activity.Activity;
import id.dampingi.activity.ActivityState;
import id.dampingi.activity.ActivityStore;
import id.dampingi.approach.Approach;
import id.dampingi.group.Group;
import id.dampingi.group.GroupStore;
import id.dampingi.kit.db.Ids;
import id.dampingi.kit.form.Problem;
import id.dampingi.kit.i18n.Failure;
import id.dampingi.support.Desk;
import id.dampingi.support.Make;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The catalogue of materials and the sessions of a group, as their forms see them. */
class MaterialModelTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Clock CLOCK = Clock.fixed(TODAY.atTime(10, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    private final Desk desk = new Desk();
    private final MaterialStore materials = new MaterialStore(desk.database);
    private final DeliveryStore store = new DeliveryStore(desk.database);
    private final MaterialListModel catalogue = new MaterialListModel(materials, desk.forms, desk.events);
    private final DeliveryModel model = new DeliveryModel(store, materials, desk.forms, desk.events, CLOCK);
    private final Group melati = Make.group("A", "Melati");
    private final Activity meeting = activity(LocalDate.of(2026, 11, 3), 12);
    private final Activity other = activity(LocalDate.of(2026, 11, 10), 8);

    @BeforeEach
    void open() {
        new GroupStore(desk.database).save(melati);
        new ActivityStore(desk.database).save(meeting);
        new ActivityStore(desk.database).save(other);
        catalogue.load();
        model.show(melati.id());
    }

    @AfterEach
    void close() {
        desk.database.close();
    }

    @Test
    void aMaterialStandsInTheCatalogueOnce() {
        add("Buku kas", "ECONOMIC");
        assertThat(catalogue.materials()).extracting(Material::title).containsExactly("Buku kas");
        assertThat(model.offered()).hasSize(1);

        add("buku KAS", "SOCIAL");
        assertThat(catalogue.form().problems()).containsExactly(new Problem("material.title", "material.titleTaken"));
        assertThat(catalogue.form().draft().title()).isEqualTo("buku KAS");
        assertThat(catalogue.materials()).hasSize(1);
        catalogue.form().cancel();
        catalogue.openNew();
        catalogue.form().typed(Map.of("source", "Modul"));
        catalogue.form().save();
        assertThat(catalogue.form().problems())
                .containsExactly(
                        new Problem("material.title", "problem.required"),
                        new Problem("material.approach", "problem.required"));
    }

    @Test
    void aMaterialThatWasDeliveredCannotBeDeletedButIsOfferedNoMore() {
        add("Buku kas", "ECONOMIC");
        assertThat(session(Map.of())).isEmpty();
        Material books = catalogue.materials().get(0);
        // The desk of the tests fails with what a user would be told.
        assertThatThrownBy(() -> catalogue.delete(books))
                .rootCause()
                .isInstanceOf(Failure.class)
                .hasMessageContaining("material.delivered");

        catalogue.form().open(books);
        catalogue.form().typed(Map.of("active", ""));
        catalogue.form().save();
        assertThat(model.offered()).as("still of the session that had it").hasSize(1);
        model.sessions().delete(model.sessions().records());
        assertThat(model.offered()).isEmpty();
        catalogue.delete(catalogue.materials().get(0));
        assertThat(catalogue.materials()).isEmpty();
        desk.history.undo();
        assertThat(catalogue.materials()).hasSize(1);
    }

    @Test
    void aSessionTakesItsDayAndWhoCameFromItsActivity() {
        model.sessions().openNew();
        Map<String, String> blank = model.sessions().form().fields();
        Map<String, String> chosen = with(blank, "activity", meeting.id().toString());

        Map<String, String> filled = model.settled(blank, chosen);
        assertThat(filled).containsEntry("date", "03/11/2026").containsEntry("participants", "12");
        Map<String, String> moved =
                model.settled(filled, with(filled, "activity", other.id().toString()));
        assertThat(moved).containsEntry("date", "10/11/2026").containsEntry("participants", "8");

        Map<String, String> counted = with(filled, "participants", "11");
        assertThat(model.settled(counted, with(counted, "activity", other.id().toString())))
                .containsEntry("participants", "11");
        assertThat(model.isAnotherDay(filled)).isFalse();
        assertThat(model.isAnotherDay(with(filled, "date", "4/11/2026"))).isTrue();
    }

    @Test
    void saysWhatIsWrongAndKeepsWhatWasTyped() {
        add("Buku kas", "ECONOMIC");
        assertThat(session(Map.of("material", "", "presenter", "", "participants", "", "note", "Perlu diulang")))
                .extracting(Problem::field, Problem::messageKey)
                .containsExactlyInAnyOrder(
                        tuple("delivery.material", "problem.required"),
                        tuple("delivery.presenter", "problem.required"),
                        tuple("delivery.participants", "problem.required"));
        assertThat(session(Map.of("participants", "0")))
                .containsExactly(new Problem("delivery.participants", "delivery.nobody"));
        assertThat(session(Map.of("before", "101", "after", "-1")))
                .containsExactlyInAnyOrder(
                        new Problem("delivery.before", "delivery.notPercent"),
                        new Problem("delivery.after", "delivery.notPercent"));
        assertThat(session(Map.of("before", "", "after", "60")))
                .containsExactly(new Problem("delivery.before", "delivery.beforeNeeded"));
        assertThat(session(Map.of("after", "", "date", "21/11/2026")))
                .containsExactly(new Problem("delivery.date", "problem.future"));
        assertThat(model.sessions().form().draft().presenter()).isEqualTo("Hasan");
        assertThat(store.ofGroup(melati.id())).isEmpty();
    }

    @Test
    void understandingIsThatOfAllWhoWereThere() {
        add("Buku kas", "ECONOMIC");
        assertThat(session(Map.of("participants", "30", "before", "40", "after", "80")))
                .isEmpty();
        assertThat(session(Map.of("participants", "10", "before", "80", "after", "60")))
                .isEmpty();

        assertThat(model.understanding().orElseThrow().before()).isCloseTo(0.5, within(1e-9));
        assertThat(model.understanding().orElseThrow().after()).isCloseTo(0.75, within(1e-9));
        assertThat(DeliveryDraft.fell(Map.of("before", "80", "after", "60"))).isTrue();
        assertThat(DeliveryDraft.fell(Map.of("before", "60", "after", "60"))).isFalse();
        assertThat(model.presenters()).containsExactly("Hasan");
        desk.history.undo();
        assertThat(model.understanding().orElseThrow().after()).isCloseTo(0.8, within(1e-9));
    }

    @Test
    void whatWasTypedIsThereAgainAndStandsInNoListBefore() {
        model.sessions().openNew();
        model.sessions().form().typed(Map.of("presenter", "Ayu"));
        model.sessions().form().leave();

        var later = new DeliveryModel(store, materials, desk.forms, desk.events, CLOCK);
        later.show(melati.id());
        assertThat(later.sessions().records()).isEmpty();
        assertThat(later.presenters()).isEmpty();
        later.sessions().openNew();
        assertThat(later.sessions().form().restored()).isTrue();
        assertThat(later.sessions().form().draft().presenter()).isEqualTo("Ayu");
    }

    private void add(String title, String approach) {
        catalogue.openNew();
        catalogue.form().typed(Map.of("title", title, "approach", approach));
        catalogue.form().save();
    }

    /** Of the form that is open, or of a new one. */
    private List<Problem> session(Map<String, String> fields) {
        if (!model.sessions().form().dirty()) {
            model.sessions().openNew();
        }
        var all = new HashMap<>(
                Map.of("material", model.offered().get(0).id().toString(), "presenter", "Hasan", "participants", "12"));
        all.putAll(fields);
        model.sessions().form().typed(all);
        model.sessions().form().save();
        return model.sessions().form().problems();
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String text) {
        var all = new HashMap<>(fields);
        all.put(name, text);
        return all;
    }

    private Activity activity(LocalDate date, int women) {
        return new Activity(
                Ids.next(),
                melati.id(),
                date,
                null,
                null,
                "Balai",
                "Pertemuan",
                Approach.SOCIAL,
                Set.of(Approach.SOCIAL),
                null,
                0,
                women,
                "",
                "",
                ActivityState.DONE,
                "");
    }
}
