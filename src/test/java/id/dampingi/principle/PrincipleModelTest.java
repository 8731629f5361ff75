package id.dampingi.principle;

import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.activity.ActivityState;
import id.dampingi.activity.ActivityStore;
import id.dampingi.approach.Part;
import id.dampingi.approach.Principles;
import id.dampingi.approach.Side;
import id.dampingi.group.Group;
import id.dampingi.group.GroupStore;
import id.dampingi.kit.db.Change;
import id.dampingi.support.Desk;
import id.dampingi.support.Make;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The month of a group and the year that led there, as its page shows them. */
class PrincipleModelTest {
    private static final YearMonth MAY = YearMonth.of(2026, 5);

    private final Desk desk = new Desk();
    private final Group group = Make.group("A", "Melati");
    private final PrincipleModel model = new PrincipleModel(new PrincipleStore(desk.database), desk.forms, desk.events);

    @BeforeEach
    void open() {
        new GroupStore(desk.database).save(group);
        model.show(group.id(), MAY);
    }

    @AfterEach
    void close() {
        desk.database.close();
    }

    @Test
    void theMonthStandsAtTheEndOfItsYear() {
        did(MAY.minusMonths(11).atDay(2), Side.FACILITATOR, Part.DID_IT, "");
        did(MAY.minusMonths(1).atDay(2), Side.BOTH, Part.ADVISED, "Dulu");
        did(MAY.atDay(2), Side.COMMUNITY, Part.LISTENED, "Warga hafal simpanannya");
        model.seen(true);

        assertThat(model.figures().of(Question.FROM).share()).hasValue(1);
        assertThat(model.lessons()).extracting(Lesson::text).containsExactly("Warga hafal simpanannya");
        double[] shares = model.shares(Question.FROM);
        assertThat(shares).hasSize(12);
        assertThat(shares[0]).isZero();
        assertThat(shares[5]).isNaN();
        assertThat(shares[10]).isEqualTo(0.5);
        assertThat(shares[11]).isEqualTo(1);
        assertThat(model.restraint()[0]).as("did it for them").isZero();
        assertThat(model.restraint()[10]).isEqualTo(0.5);
        assertThat(model.restraint()[11]).as("listened").isEqualTo(1);
    }

    @Test
    void itFollowsWhatIsSavedAndTheMonthThatIsChosen() {
        model.seen(true);
        assertThat(model.figures().isEmpty()).isTrue();

        desk.history.did(did(MAY.atDay(2), Side.COMMUNITY, Part.LISTENED, ""));
        assertThat(model.figures().of(Question.BY).share()).hasValue(1);
        desk.history.undo();
        assertThat(model.figures().isEmpty()).isTrue();
        desk.history.redo();

        model.show(group.id(), MAY.plusMonths(1));
        assertThat(model.figures().isEmpty()).isTrue();
        assertThat(model.shares(Question.BY)[10]).isEqualTo(1);
    }

    @Test
    void outOfSightNothingIsRead() {
        did(MAY.atDay(2), Side.COMMUNITY, Part.LISTENED, "");
        assertThat(model.loaded()).isFalse();

        model.seen(true);

        assertThat(model.loaded()).isTrue();
    }

    private Change did(LocalDate day, Side side, Part part, String learnt) {
        return new ActivityStore(desk.database)
                .save(Make.activity(group, day, "Rapat", ActivityState.DONE)
                        .with(new Principles(side, side, Side.COMMUNITY, part), learnt));
    }
}
