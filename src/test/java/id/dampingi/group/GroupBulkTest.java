package id.dampingi.group;

import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.facilitator.Facilitator;
import id.dampingi.facilitator.FacilitatorStore;
import id.dampingi.kit.db.Ids;
import id.dampingi.kit.form.BulkLine.Outcome;
import id.dampingi.kit.form.BulkModel;
import id.dampingi.ownfield.OwnFields;
import id.dampingi.ownfield.OwnRecord;
import id.dampingi.support.Desk;
import id.dampingi.support.Make;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GroupBulkTest {
    private final Desk desk = new Desk();
    private final GroupStore store = new GroupStore(desk.database);
    private final Facilitator maria = new Facilitator(Ids.next(), "Maria", "P-1", "", true);
    private final Facilitator other = new Facilitator(Ids.next(), "Maria", "P-2", "", true);
    private final Group fishers = Make.group("BWI-01", "Nelayan Samudra");
    private final Group farmers = Make.group("BWI-02", "Tani Makmur");

    @AfterEach
    void close() {
        desk.database.close();
    }

    @Test
    void groupsGoToAnotherFacilitatorTogetherAlsoWhereTwoHaveTheSameName() {
        var facilitators = new FacilitatorStore(desk.database);
        facilitators.save(maria);
        facilitators.save(other);
        store.save(fishers);
        store.save(farmers);
        var bulk = new BulkModel<>(
                GroupBulk.kind(
                        store, () -> new Facilitators(List.of(maria, other)), () -> OwnFields.none(OwnRecord.GROUP)),
                desk.forms);
        bulk.open(List.of(fishers.id(), farmers.id()), () -> {});
        assertThat(bulk.fields()).noneMatch(field -> field.key().equals("group.stage"));

        bulk.type(Map.of("field", "facilitator", "facilitator", "Maria (P-2)"));
        assertThat(bulk.count(Outcome.CHANGES)).isEqualTo(2);
        bulk.apply(() -> {});
        assertThat(store.all()).extracting(Group::facilitator).containsOnly(other.id());

        desk.history.undo();
        assertThat(store.all()).containsExactlyInAnyOrder(fishers, farmers);
    }
}
