package id.dampingi.ownfield;

import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.group.Group;
import id.dampingi.group.GroupStore;
import id.dampingi.kit.form.Problem;
import id.dampingi.kit.i18n.Words;
import id.dampingi.support.Desk;
import id.dampingi.support.Make;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OwnFieldListModelTest {
    private final Desk desk = new Desk();
    private final OwnFieldStore store = new OwnFieldStore(desk.database);
    private final GroupStore groups = new GroupStore(desk.database);
    private final OwnFieldListModel model = new OwnFieldListModel(store, desk.forms, desk.events);

    @BeforeEach
    void speak() {
        Words.speak(Words.INDONESIAN);
        model.load();
    }

    @Test
    void aFieldIsAddedBehindTheOthersOfItsRecord() {
        add(Map.of("name", "Luas lahan", "kind", "NUMBER"));
        model.openNew(Optional.of(model.fields().get(0)));
        model.form().typed(Map.of("name", "Status lahan", "kind", "CHOICE", "choices", "Milik\n\n Sewa \n"));
        model.form().save();

        assertThat(store.of(OwnRecord.GROUP).active())
                .extracting(OwnField::name)
                .containsExactly("Luas lahan", "Status lahan");
        assertThat(model.fields().get(1).choices()).containsExactly("Milik", "Sewa");
        desk.history.undo();
        assertThat(model.fields()).extracting(OwnField::name).containsExactly("Luas lahan");
    }

    @Test
    void whatIsWrongIsSaidInWords() {
        add(Map.of("name", "Luas lahan", "kind", "NUMBER"));
        assertThat(refused(Map.of("name", "LUAS LAHAN"))).isEqualTo("ownField.nameTaken");
        assertThat(refused(Map.of("name", " ", "kind", "DATE"))).isEqualTo("problem.required");
        assertThat(refused(Map.of("name", "A", "kind", "CHOICE", "choices", "Satu")))
                .isEqualTo("ownField.twoChoices");
        assertThat(refused(Map.of("name", "A", "kind", "CHOICE", "choices", "Satu\nsatu")))
                .isEqualTo("ownField.sameChoice");
        assertThat(model.form().fields()).containsEntry("choices", "Satu\nsatu");
        assertThat(model.fields()).hasSize(1);
    }

    @Test
    void valuesAreSpeltAnewWhenTheKindChangesAndWhatDoesNotFitStaysAText() {
        OwnField field = add(Map.of("name", "Luas lahan"));
        UUID wide = group("KD-1", field, "1.250,5");
        UUID told = group("KD-2", field, "setengah hektare");

        model.form().open(field);
        model.form().typed(Map.of("kind", "NUMBER"));
        model.form().save();

        OwnField number = store.all().get(0);
        assertThat(value(wide, field)).isEqualTo("1250.5");
        assertThat(number.fits(value(wide, field))).isTrue();
        assertThat(value(told, field)).isEqualTo("setengah hektare");
        assertThat(number.fits(value(told, field))).isFalse();

        desk.history.undo();
        assertThat(value(wide, field)).isEqualTo("1.250,5");
        assertThat(store.all().get(0).kind()).isEqualTo(OwnKind.TEXT);
    }

    @Test
    void aFieldGoesWithItsValuesAndComesBackWithThem() {
        OwnField field = add(Map.of("name", "Luas lahan"));
        OwnField other = add(Map.of("name", "Status"));
        UUID group = group("KD-1", field, "2 hektare");
        groups.save(groups.byId(group)
                .map(known -> with(known, known.own().with(other.id(), "Milik")))
                .orElseThrow());

        model.delete(field);

        assertThat(groups.byId(group).orElseThrow().own().values()).containsOnlyKeys(other.id());
        desk.history.undo();
        assertThat(value(group, field)).isEqualTo("2 hektare");
        assertThat(model.fields()).hasSize(2);
    }

    @Test
    void aFieldWithValuesIsNotMovedToAnotherRecord() {
        OwnField field = add(Map.of("name", "Luas lahan"));
        group("KD-1", field, "2 hektare");

        model.form().open(field);
        model.form().typed(Map.of("record", "MEMBER"));
        model.form().save();

        assertThat(model.form().problems()).containsExactly(new Problem("ownField.record", "ownField.recordUsed"));
    }

    private OwnField add(Map<String, String> typed) {
        model.openNew(Optional.empty());
        model.form().typed(typed);
        model.form().save();
        return store.all().stream()
                .filter(field -> field.name().equals(typed.get("name")))
                .findFirst()
                .orElseThrow();
    }

    private String refused(Map<String, String> typed) {
        model.openNew(Optional.empty());
        model.form().typed(typed);
        model.form().save();
        List<Problem> problems = model.form().problems();
        return problems.get(0).messageKey();
    }

    private UUID group(String code, OwnField field, String value) {
        Group group = Make.group(code, code);
        groups.save(with(group, OwnValues.NONE.with(field.id(), value)));
        return group.id();
    }

    private static Group with(Group group, OwnValues own) {
        return new Group(
                group.id(),
                group.code(),
                group.name(),
                group.kind(),
                group.region(),
                group.facilitator(),
                group.since(),
                group.until(),
                group.stage(),
                group.note(),
                own);
    }

    private String value(UUID group, OwnField field) {
        return groups.byId(group).orElseThrow().own().of(field.id());
    }
}
