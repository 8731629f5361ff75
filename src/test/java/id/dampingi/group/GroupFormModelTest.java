package id.dampingi.group;

import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.facilitator.FacilitatorStore;
import id.dampingi.kit.form.Problem;
import id.dampingi.region.Region;
import id.dampingi.support.Desk;
import id.dampingi.support.Make;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GroupFormModelTest {
    private static final Region OELNASI =
            new Region("Oelnasi", "Kupang Tengah", "Kabupaten Kupang", "Nusa Tenggara Timur", "53.01.08.2006");

    private final Desk desk = new Desk();
    private final GroupStore groups = new GroupStore(desk.database);
    private final FacilitatorStore facilitators = new FacilitatorStore(desk.database);
    private final GroupFormModel model = model();

    @Test
    void savesAGroup() {
        model.openNew(() -> {});
        model.form().typed(Map.of("code", "KD-001", "name", " Tani Makmur ", "since", "5/3/2024"));
        model.form().save();

        Group saved = groups.byCode("KD-001").orElseThrow();
        assertThat(saved.name()).isEqualTo("Tani Makmur");
        assertThat(saved.since()).isEqualTo("2024-03-05");
        assertThat(saved.stage()).isEqualTo(Stage.INTRODUCTION);
        assertThat(saved.facilitator()).isNull();
        assertThat(model.saved()).contains(saved.id());
    }

    @Test
    void marksNothingWrongBeforeTheFirstSave() {
        model.openNew(() -> {});
        model.form().typed(Map.of("code", "", "since", "kemarin"));
        assertThat(model.form().problems()).isEmpty();

        model.form().save();

        assertThat(model.form().problems())
                .extracting(Problem::field)
                .containsExactly("group.name", "group.code", "group.since");
        assertThat(groups.all()).isEmpty();
    }

    @Test
    void refusesAnEndBeforeTheBeginning() {
        model.openNew(() -> {});
        model.form().typed(Map.of("name", "A", "since", "2026-05-01", "until", "30 April 2026"));
        model.form().save();

        assertThat(model.form().problems()).containsExactly(new Problem("group.until", "problem.order"));
    }

    @Test
    void refusesACodeThatAnotherGroupHas() {
        save("KD-001", "Tani Makmur", "");
        model.openNew(() -> {});
        model.form().typed(Map.of("code", "kd-001", "name", "Lain"));
        model.form().save();
        assertThat(model.form().problems()).containsExactly(new Problem("group.code", "group.codeTaken"));

        model.form().typed(Map.of("code", "KD-009"));
        assertThat(model.form().problems()).isEmpty();
        model.form().save();
        assertThat(groups.byCode("KD-009")).isPresent();
    }

    @Test
    void addsAFacilitatorWhoIsTypedForTheFirstTimeAndTakesBothBackTogether() {
        save("KD-001", "Tani Makmur", "Siti Aminah");

        assertThat(facilitators.all()).singleElement().satisfies(one -> {
            assertThat(one.name()).isEqualTo("Siti Aminah");
            assertThat(groups.all()).extracting(Group::facilitator).containsExactly(one.id());
        });
        desk.history.undo();
        assertThat(facilitators.all()).isEmpty();
        assertThat(groups.all()).isEmpty();
    }

    @Test
    void findsAKnownFacilitatorHoweverTheNameIsTyped() {
        save("KD-001", "Tani Makmur", "Siti Aminah");
        save("KD-002", "Melati", " siti aminah");

        assertThat(facilitators.all()).hasSize(1);
    }

    @Test
    void proposesTheNextCode() {
        assertThat(model.words().nextCode()).isEqualTo("K-001");
        save("KD-009", "Tani Makmur", "");
        save("LAMA", "Melati", "");
        model.openNew(() -> {});

        assertThat(model.form().draft().code()).isEqualTo("KD-010");
        assertThat(model.form().dirty()).isFalse();
    }

    @Test
    void keepsWhatIsTypedWhileTheGroupChangesElsewhere() {
        save("KD-001", "Tani Makmur", "");
        Group group = groups.byCode("KD-001").orElseThrow();
        model.show(group.id(), () -> {});
        model.form().typed(Map.of("village", "Sukamaju"));

        model.show(group.id(), () -> {});
        model.refresh(() -> {});

        assertThat(model.form().draft().village()).isEqualTo("Sukamaju");
    }

    @Test
    void aChosenPlaceFillsItsFieldsAndATypedOneGetsItsCode() {
        model.openNew(() -> {});
        var found = new ArrayList<Region>();
        model.places().find("oelnasi kup", found::addAll);
        model.choose(found.get(0));
        model.form().typed(Map.of("code", "KD-001", "name", "Tani"));
        model.form().save();
        assertThat(groups.byCode("KD-001").orElseThrow().region()).isEqualTo(OELNASI);

        model.openNew(() -> {});
        model.form().typed(Map.of("code", "KD-002", "name", "Dua", "village", "Oelnasi", "district", "Kupang Tengah"));
        model.form().save();
        assertThat(groups.byCode("KD-002").orElseThrow().region()).isEqualTo(OELNASI);
    }

    @Test
    void anotherNameTakesTheOldCodeAway() {
        var before = Map.of("village", "Oelnasi", "district", "Kupang Tengah", "region", "53.01.08.2006", "name", "A");

        assertThat(GroupFormModel.withoutOldCode(before, with(before, "village", "Oelnasi B")))
                .containsEntry("region", "")
                .containsEntry("village", "Oelnasi B");
        assertThat(GroupFormModel.withoutOldCode(before, with(before, "name", "B")))
                .containsEntry("region", "53.01.08.2006");
        assertThat(GroupFormModel.withoutOldCode(before, with(before, "region", "53.01")))
                .containsEntry("region", "53.01");
    }

    @Test
    void aPlaceThatTheListNoLongerHasStaysAndIsToldGently() {
        Group old = groupAt(new Region("Desa Lama", "Kupang Tengah", "Kupang", "NTT", "53.01.08.2999"));
        model.show(old.id(), () -> {});
        assertThat(model.placeNote()).isEqualTo("group.regionUnknown");
        model.form().typed(Map.of("note", "Adat kuat"));
        model.form().save();
        assertThat(groups.byId(old.id()).orElseThrow().region()).isEqualTo(old.region());

        Group renamed = groupAt(OELNASI.withCode("53.01.08.2009"));
        model.show(renamed.id(), () -> {});
        assertThat(model.placeNote()).isEqualTo("group.regionRenamed");
        model.choose(OELNASI);
        assertThat(model.placeNote()).isEmpty();

        Group listed = groupAt(OELNASI);
        model.show(listed.id(), () -> {});
        assertThat(model.placeNote()).isEmpty();
    }

    private Group groupAt(Region region) {
        Group group = Make.group("K-" + groups.all().size(), "Kelompok").at(region);
        groups.save(group);
        return group;
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String text) {
        var all = new HashMap<>(fields);
        all.put(name, text);
        return all;
    }

    @Test
    void remembersAnUnfinishedFormAfterACrash() {
        model.openNew(() -> {});
        model.form().typed(Map.of("name", "Setengah jadi"));

        GroupFormModel afterwards = model();
        afterwards.openNew(() -> {});

        assertThat(afterwards.form().draft().name()).isEqualTo("Setengah jadi");
        assertThat(afterwards.form().restored()).isTrue();
    }

    private void save(String code, String name, String facilitator) {
        model.openNew(() -> {});
        model.form().typed(Map.of("code", code, "name", name, "facilitator", facilitator));
        model.form().save();
    }

    private GroupFormModel model() {
        return new GroupFormModel(groups, facilitators, desk.forms);
    }
}
