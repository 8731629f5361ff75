package id.dampingi.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.dossier.GroupFilter.Going;
import id.dampingi.dossier.GroupFilter.Place;
import id.dampingi.kit.form.Narrowing;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GroupFiltersTest {
    private static final Place MUNCAR = new Place("Banyuwangi", "Muncar");

    @Test
    void whatIsSavedNarrowsAsBefore() {
        var filter = new GroupFilter("tani", "Maria", "PLANNING", "Koperasi", "REACHED", MUNCAR, Going.ENDED);
        assertThat(read(filter.fields())).isEqualTo(filter);
        assertThat(GroupFilter.NONE.fields()).isEmpty();
        assertThat(read(Map.of())).isEqualTo(GroupFilter.NONE);
    }

    @Test
    void namesKindsAndPlacesThatNoGroupHasAnyMoreAreLeftOutAndNamed() {
        var fields = new Narrowing(Map.of(
                "group.facilitator", "Yohanes",
                "group.kind", "Koperasi",
                "group.place", "Banyuwangi / Glagah"));
        GroupFilter filter = GroupFilter.of(fields, List.of("Maria"), List.of("Koperasi"), List.of(MUNCAR));

        assertThat(filter.facilitator()).isEmpty();
        assertThat(filter.kind()).isEqualTo("Koperasi");
        assertThat(filter.place()).isEqualTo(Place.ANYWHERE);
        assertThat(fields.gone()).containsExactlyInAnyOrder("group.facilitator", "group.place");
    }

    private static GroupFilter read(Map<String, String> fields) {
        return GroupFilter.of(new Narrowing(fields), List.of("Maria"), List.of("Koperasi"), List.of(MUNCAR));
    }
}
