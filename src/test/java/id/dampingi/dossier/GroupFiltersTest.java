package id.dampingi.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.dossier.GroupFilter.Going;
import id.dampingi.dossier.GroupFilter.Place;
import id.dampingi.kit.db.Ids;
import id.dampingi.kit.form.Narrowing;
import id.dampingi.ownfield.OwnChoice;
import id.dampingi.ownfield.OwnField;
import id.dampingi.ownfield.OwnFields;
import id.dampingi.ownfield.OwnKind;
import id.dampingi.ownfield.OwnRecord;
import id.dampingi.ownfield.OwnValues;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GroupFiltersTest {
    private static final Place MUNCAR = new Place("Banyuwangi", "Muncar");
    private static final OwnField LAND =
            new OwnField(Ids.next(), OwnRecord.GROUP, "Lahan", OwnKind.CHOICE, List.of("Milik", "Sewa"), 1, true, true);
    private static final OwnFields GROUND = new OwnFields(OwnRecord.GROUP, List.of(LAND));
    private static final OwnChoice RENTED = new OwnChoice(LAND.id(), "Sewa");

    @Test
    void whatIsSavedNarrowsAsBefore() {
        var filter = new GroupFilter(
                "tani", "Maria", "PLANNING", "Koperasi", "REACHED", MUNCAR, Going.ENDED, Optional.of(RENTED));
        assertThat(read(filter.fields())).isEqualTo(filter);
        assertThat(GroupFilter.NONE.fields()).isEmpty();
        assertThat(read(Map.of())).isEqualTo(GroupFilter.NONE);
    }

    @Test
    void namesKindsAndPlacesThatNoGroupHasAnyMoreAreLeftOutAndNamed() {
        var fields = new Narrowing(Map.of(
                "group.facilitator", "Yohanes",
                "group.kind", "Koperasi",
                "group.place", "Banyuwangi / Glagah",
                "ownField.filter", LAND.id() + "=Pinjam"));
        GroupFilter filter = GroupFilter.of(fields, List.of("Maria"), List.of("Koperasi"), List.of(MUNCAR), GROUND);

        assertThat(filter.facilitator()).isEmpty();
        assertThat(filter.kind()).isEqualTo("Koperasi");
        assertThat(filter.place()).isEqualTo(Place.ANYWHERE);
        assertThat(fields.gone()).containsExactlyInAnyOrder("group.facilitator", "group.place", "ownField.filter");
    }

    @Test
    void whatAFieldOfTheOfficeSaysOrDoesNotSay() {
        OwnValues rented = OwnValues.NONE.with(LAND.id(), "Sewa");
        assertThat(RENTED.admits(rented)).isTrue();
        assertThat(RENTED.admits(OwnValues.NONE)).isFalse();
        assertThat(new OwnChoice(LAND.id(), "").admits(OwnValues.NONE)).isTrue();
        assertThat(new OwnChoice(LAND.id(), "").admits(rented)).isFalse();
        var gone = new OwnFields(OwnRecord.GROUP, List.of());
        assertThat(read(Map.of("ownField.filter", RENTED.text())).among(gone)).isEqualTo(GroupFilter.NONE);
    }

    private static GroupFilter read(Map<String, String> fields) {
        return GroupFilter.of(new Narrowing(fields), List.of("Maria"), List.of("Koperasi"), List.of(MUNCAR), GROUND);
    }
}
