package id.dampingi.ownfield;

import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.kit.db.Ids;
import id.dampingi.kit.form.Problem;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.json.TextMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnFieldTest {
    @BeforeEach
    void speak() {
        Words.speak(Words.INDONESIAN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TEXT   | Lahan sawah   | Lahan sawah",
                "NUMBER | 1.250,5       | 1250.5",
                "NUMBER | 1.234         | 1234",
                "NUMBER | Rp 2.000.000  | 2000000",
                "DATE   | 5 Maret 2026  | 2026-03-05",
                "DATE   | 5/3/2026      | 2026-03-05",
                "CHOICE | sewa          | Sewa",
                "YES_NO | Ya            | yes",
                "YES_NO | tidak         | no"
            })
    void whatIsTypedIsKeptInOneSpelling(OwnKind kind, String typed, String kept) {
        assertThat(field(kind).value(typed)).contains(kept);
        assertThat(field(kind).fits(kept)).isTrue();
        assertThat(field(kind).value(field(kind).typed(kept))).contains(kept);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"NUMBER | banyak", "NUMBER | 0,123456", "DATE | kemarin", "CHOICE | Gadai", "YES_NO | mungkin"})
    void whatAFieldDoesNotUnderstandIsRefused(OwnKind kind, String typed) {
        assertThat(field(kind).value(typed)).isEmpty();
    }

    @Test
    void listsAndPapersSpeakTheLanguageOfTheReader() {
        Locale id = Words.INDONESIAN;
        assertThat(field(OwnKind.NUMBER).shown("1250.5", id)).isEqualTo("1.250,5");
        assertThat(field(OwnKind.NUMBER).shown("1250.5", Locale.ENGLISH)).isEqualTo("1,250.5");
        assertThat(field(OwnKind.YES_NO).shown("yes", id)).isEqualTo("Ya");
        assertThat(field(OwnKind.YES_NO).shown("no", Locale.ENGLISH)).isEqualTo("No");
        assertThat(field(OwnKind.NUMBER).shown("banyak", id)).isEqualTo("banyak");
    }

    @Test
    void theSameValuesAreTheSameTextAndBlankOnesAreNone() {
        UUID one = Ids.next();
        UUID other = Ids.next();
        OwnValues values = OwnValues.NONE.with(one, "1").with(other, "2");

        assertThat(OwnValues.of(values.text())).isEqualTo(values);
        assertThat(OwnValues.NONE.with(other, "2").with(one, "1").text()).isEqualTo(values.text());
        assertThat(values.with(one, "").with(other, "")).isEqualTo(OwnValues.NONE);
        assertThat(OwnValues.NONE.text()).isNull();
    }

    @Test
    void eachProblemStandsAtItsFieldAndWhatWasThereBeforeMayStay() {
        OwnField number = field(OwnKind.NUMBER);
        OwnField date = field(OwnKind.DATE);
        var fields = new OwnFields(OwnRecord.GROUP, List.of(number, date));
        OwnValues before = OwnValues.NONE.with(number.id(), "banyak");

        String untouched = fields.typed(before);
        assertThat(fields.problems(untouched, before)).isEmpty();
        assertThat(fields.values(untouched, before)).isEqualTo(before);

        String typed = typed(Map.of(number.id(), "banyak sekali", date.id(), "5/3/2026"));
        assertThat(fields.problems(typed, before))
                .extracting(Problem::field)
                .containsExactly("group.own." + number.id());
        String mended = typed(Map.of(number.id(), "12", date.id(), "5/3/2026"));
        assertThat(fields.problems(mended, before)).isEmpty();
        assertThat(fields.values(mended, before).values())
                .containsOnly(Map.entry(number.id(), "12"), Map.entry(date.id(), "2026-03-05"));
    }

    @Test
    void whatIsNoLongerAskedForStaysWithTheRecord() {
        OwnField gone = new OwnField(Ids.next(), OwnRecord.GROUP, "Dulu", OwnKind.TEXT, List.of(), 1, false, false);
        var fields = new OwnFields(OwnRecord.GROUP, List.of(gone));
        OwnValues before = OwnValues.NONE.with(gone.id(), "ada");

        assertThat(fields.typed(before)).isEqualTo("{}");
        assertThat(fields.values("{}", before)).isEqualTo(before);
    }

    private static String typed(Map<UUID, String> texts) {
        return TextMap.write(texts.entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().toString(), Map.Entry::getValue)));
    }

    private static OwnField field(OwnKind kind) {
        List<String> choices = kind == OwnKind.CHOICE ? List.of("Milik", "Sewa") : List.of();
        return new OwnField(Ids.next(), OwnRecord.GROUP, kind.name(), kind, choices, 1, true, true);
    }
}
