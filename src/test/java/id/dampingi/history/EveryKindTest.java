package id.dampingi.history;

import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.group.Group;
import id.dampingi.group.GroupStore;
import id.dampingi.kit.db.Change;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.Ids;
import id.dampingi.kit.db.Journal;
import id.dampingi.kit.form.SavedFilter;
import id.dampingi.kit.form.SavedFilterStore;
import id.dampingi.kit.i18n.Words;
import id.dampingi.sample.SampleOffice;
import id.dampingi.support.TestData;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the history says of a record of each kind, as it is read: in words, without keys, ids or signs of the data file. */
class EveryKindTest {
    /** What offices have and the sample has not. */
    private static final List<String> NOT_IN_THE_SAMPLE = List.of("report_number", "agenda_setting", "import_mapping");

    private static final Pattern ID =
            Pattern.compile("[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}", Pattern.CASE_INSENSITIVE);
    private static final Pattern KEY = Pattern.compile("\\b[a-z][a-zA-Z]+\\.[a-z][a-zA-Z]+\\b|\\b[a-z]+_[a-z]+\\b");
    private static final Pattern CONSTANT = Pattern.compile("\\b[A-Z]{3,}_[A-Z_]+\\b");

    /** Names of files, addresses and the pattern of report numbers are what somebody typed. */
    private static final Pattern TYPED = Pattern.compile("\\S+\\.jpg|\\S+@\\S+|\\{(no|roman|year)}");

    private final Database database = TestData.inMemory();
    private final HistoryStore history = new HistoryStore(database);

    @AfterEach
    void close() {
        database.close();
        Words.speak(Words.INDONESIAN);
    }

    @Test
    void tellsInWordsHowItWasMadeDeletedAndBroughtBack() {
        SampleOffice.fill(database, LocalDate.of(2026, 11, 24));
        new SavedFilterStore(database)
                .save(new SavedFilter(Ids.next(), "activity", "Rapat", Map.of("activity.state", "DONE")));
        Map<String, UUID> one = oneOfEach();
        assertThat(Kinds.deletedAlone())
                .extracting(Kind::table)
                .filteredOn(table -> !one.containsKey(table))
                .containsExactlyInAnyOrderElementsOf(NOT_IN_THE_SAMPLE);
        var groups = new GroupStore(database);
        Change gone = groups.deleteAll(groups.all().stream().map(Group::id).toList());
        new Journal(database).revert(gone.id(), "change.undo");

        var softly = new SoftAssertions();
        for (Locale language : List.of(Words.INDONESIAN, Locale.ENGLISH)) {
            Words.speak(language);
            one.forEach((table, record) -> check(softly, table, record));
        }
        softly.assertAll();
    }

    private void check(SoftAssertions softly, String table, UUID record) {
        RecordVersions versions = history.read(record).orElseThrow();
        softly.assertThat(versions.versions()).as(table).isNotEmpty();
        softly.assertThat(versions.versions().stream().flatMap(one -> one.lines().stream()))
                .as("%s says something", table)
                .isNotEmpty();
        for (Version version : versions.versions()) {
            Stream<String> said = Stream.concat(
                    Stream.of(Words.text(versions.kind()), versions.name(), version.what(), version.why()),
                    version.lines().stream()
                            .flatMap(line -> Stream.of(line.of(), line.field(), line.was(), line.became())));
            said.map(words -> TYPED.matcher(words).replaceAll(""))
                    .forEach(words -> softly.assertThat(words)
                            .as("%s, %s", table, version.what())
                            .doesNotContainPattern(ID)
                            .doesNotContainPattern(KEY)
                            .doesNotContainPattern(CONSTANT)
                            .doesNotContain("{", "null"));
            version.lines()
                    .forEach(line -> softly.assertThat(line.field())
                            .as("%s, a field", table)
                            .isNotBlank());
        }
    }

    /** Of each table the record that was changed most often. */
    private Map<String, UUID> oneOfEach() {
        var found = new TreeMap<String, UUID>();
        database.list("""
                select record_table, record from (
                    select record_table, record, count(*) as times from journal group by record_table, record
                ) order by times
                """, row -> Map.entry(row.text("record_table"), row.id("record")))
                .forEach(one -> found.put(one.getKey(), one.getValue()));
        return found;
    }
}
