package id.dampingi.material;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.dampingi.activity.Activity;
import id.dampingi.activity.ActivityState;
import id.dampingi.activity.ActivityStore;
import id.dampingi.approach.Approach;
import id.dampingi.group.Group;
import id.dampingi.group.GroupStore;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.Ids;
import id.dampingi.kit.db.Journal;
import id.dampingi.support.Make;
import id.dampingi.support.TestData;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeliveryStoreTest {
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    private final Database database = TestData.inMemory();
    private final DeliveryStore store = new DeliveryStore(database);
    private final MaterialStore catalogue = new MaterialStore(database);
    private final Group melati = Make.group("A", "Melati");
    private final Group mawar = Make.group("B", "Mawar");
    private final Material books =
            new Material(Ids.next(), "Buku kas", Approach.ECONOMIC, "Mencatat sendiri", "Modul", true);

    @BeforeEach
    void fill() {
        new GroupStore(database).save(melati);
        new GroupStore(database).save(mawar);
        catalogue.save(books);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aSessionIsReadAsItWasSaved() {
        Delivery session = new Delivery(
                Ids.next(), melati.id(), books.id(), null, OCTOBER.atDay(3), "Hasan", 12, 40, 75, "Perlu diulang");
        store.save(session);

        assertThat(store.ofGroup(melati.id())).containsExactly(session);
        assertThat(store.ofGroup(mawar.id())).isEmpty();
    }

    @Test
    void theMonthHasTheSessionsOfEachGroupWithTheirMaterial() {
        save(melati, OCTOBER.atDay(31), 10, 20, 50);
        save(melati, OCTOBER.atDay(1), 30, 40, 90);
        save(melati, OCTOBER.atDay(15), 50, null, null);
        save(melati, OCTOBER.atDay(1).minusDays(1), 7, 1, 1);
        save(melati, OCTOBER.atEndOfMonth().plusDays(1), 7, 1, 1);

        Map<UUID, MaterialMonth> months = store.ofMonth(List.of(melati.id(), mawar.id()), OCTOBER);

        MaterialMonth month = Objects.requireNonNull(months.get(melati.id()));
        assertThat(month.sessions())
                .extracting(one -> one.session().date())
                .containsExactly(OCTOBER.atDay(1), OCTOBER.atDay(15), OCTOBER.atDay(31));
        assertThat(month.sessions())
                .allSatisfy(one -> assertThat(one.material()).isEqualTo(books));
        assertThat(month.participants()).isEqualTo(90);
        // Weighted by who was there, without the session that was not asked: (20·10 + 40·30) / 40 and (50·10 + 90·30) /
        // 40.
        assertThat(month.understanding().orElseThrow().before()).isCloseTo(0.35, within(1e-9));
        assertThat(month.understanding().orElseThrow().after()).isCloseTo(0.80, within(1e-9));
        assertThat(months.get(mawar.id())).isEqualTo(MaterialMonth.NONE);
        assertThat(MaterialMonth.NONE.understanding()).isEmpty();
    }

    @Test
    void meetingsAreThoseThatTookPlaceAndThoseThatSessionsBelongTo() {
        Activity old = activity(OCTOBER.atDay(1).minusYears(2), ActivityState.DONE);
        Activity cancelled = activity(OCTOBER.atDay(5), ActivityState.CANCELLED);
        Activity planned = activity(OCTOBER.atDay(20), ActivityState.PLANNED);
        for (int i = 0; i < 60; i++) {
            activity(OCTOBER.atDay(10), ActivityState.DONE);
        }
        LocalDate today = OCTOBER.atDay(12);
        assertThat(store.meetings(melati.id(), today))
                .hasSize(60)
                .extracting(Meeting::id)
                .doesNotContain(old.id(), cancelled.id(), planned.id());

        store.save(
                new Delivery(Ids.next(), melati.id(), books.id(), old.id(), old.date(), "Hasan", 12, null, null, ""));

        assertThat(store.meetings(melati.id(), today)).hasSize(61).last().satisfies(meeting -> {
            assertThat(meeting.id()).isEqualTo(old.id());
            assertThat(meeting.participants()).isEqualTo(9);
        });
    }

    @Test
    void aDeletedMaterialTakesItsSessionsWithItUntilThatIsUndone() {
        save(melati, OCTOBER.atDay(3), 10, 20, 50);
        assertThat(catalogue.deliveries(books.id())).isEqualTo(1);

        var change = catalogue.delete(books.id());
        assertThat(store.ofGroup(melati.id())).isEmpty();
        new Journal(database).revert(change.id(), "change.undo");

        assertThat(store.ofGroup(melati.id())).hasSize(1);
        assertThat(catalogue.all()).containsExactly(books);
    }

    @Test
    void whoPresentsMostComesFirst() {
        save(melati, OCTOBER.atDay(3), 10, 20, 50);
        save(melati, OCTOBER.atDay(4), 10, 20, 50);
        store.save(new Delivery(Ids.next(), mawar.id(), books.id(), null, OCTOBER.atDay(3), "Ayu", 12, null, null, ""));

        assertThat(store.presenters()).containsExactly("Hasan", "Ayu");
    }

    private Activity activity(LocalDate date, ActivityState state) {
        var activity = new Activity(
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
                4,
                5,
                "",
                "",
                state,
                state == ActivityState.CANCELLED ? "Hujan" : "");
        new ActivityStore(database).save(activity);
        return activity;
    }

    private void save(
            Group group, LocalDate date, int participants, @Nullable Integer before, @Nullable Integer after) {
        store.save(
                new Delivery(Ids.next(), group.id(), books.id(), null, date, "Hasan", participants, before, after, ""));
    }
}
