package id.dampingi.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.activity.Activity;
import id.dampingi.activity.ActivityState;
import id.dampingi.activity.ActivityStore;
import id.dampingi.group.Group;
import id.dampingi.group.GroupStore;
import id.dampingi.support.Desk;
import id.dampingi.support.Make;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AgendaModelTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate CROWDED = LocalDate.of(2026, 11, 27);
    private static final Clock CLOCK = Clock.fixed(TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    private final Desk desk = new Desk();
    private final ActivityStore activities = new ActivityStore(desk.database);
    private final Group group = Make.group("K-1", "Tani Makmur");
    private final AgendaModel model =
            new AgendaModel(new AgendaStore(desk.database), activities, desk.forms, desk.events, CLOCK);

    @BeforeEach
    void fill() {
        new GroupStore(desk.database).save(group);
        for (int i = 0; i < 40; i++) {
            activities.save(activity("Rapat " + i, CROWDED));
        }
        model.watch();
    }

    @AfterEach
    void close() {
        desk.database.close();
    }

    @Test
    void aCrowdedDayIsReadWholeWhenItIsChosen() {
        int atFirst = model.on(CROWDED).items().size();
        assertThat(atFirst).isLessThan(40);
        assertThat(model.on(CROWDED).number()).isEqualTo(40);

        model.day(CROWDED);
        assertThat(model.on(CROWDED).items()).hasSize(40);

        model.day(TODAY);
        assertThat(model.on(CROWDED).items()).hasSizeBetween(atFirst, 40);
        assertThat(model.on(CROWDED).number()).isEqualTo(40);
    }

    @Test
    void ofADayWithMoreThanAnybodyReadsTheFirstAreListed() {
        for (int i = 40; i < AgendaAsk.MOST + 5; i++) {
            activities.save(activity("Rapat " + i, CROWDED));
        }
        desk.history.did(activities.save(activity("Rapat terakhir", CROWDED)));
        model.day(CROWDED);

        assertThat(model.on(CROWDED).items()).hasSize(AgendaAsk.MOST);
        assertThat(model.on(CROWDED).number()).isEqualTo(AgendaAsk.MOST + 6);
    }

    @Test
    void anotherFacilitatorsDaysAreReadAgain() {
        model.facilitator(Optional.of(new UUID(0, 1)));
        assertThat(model.on(CROWDED)).isEqualTo(AgendaDay.FREE);

        model.facilitator(Optional.empty());
        assertThat(model.on(CROWDED).number()).isEqualTo(40);
    }

    @Test
    void aMovedActivityStandsOnItsNewDay() {
        AgendaItem moved = model.on(CROWDED).items().get(0);
        model.move(moved, TODAY);

        assertThat(model.on(TODAY).items()).extracting(AgendaItem::record).containsExactly(moved.record());
        assertThat(model.on(CROWDED).number()).isEqualTo(39);
    }

    private Activity activity(String title, LocalDate date) {
        return Make.activity(group, date, title, ActivityState.PLANNED);
    }
}
