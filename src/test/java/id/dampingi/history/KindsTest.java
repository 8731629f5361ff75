package id.dampingi.history;

import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.kit.db.Database;
import id.dampingi.kit.i18n.Words;
import id.dampingi.support.TestData;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A new table or column without words would show its SQL name, or nothing, in the history of its records. */
class KindsTest {
    private final Database database = TestData.inMemory();

    @AfterEach
    void close() {
        database.close();
        Words.speak(Words.INDONESIAN);
    }

    @Test
    void everyTableOfRecordsHasWords() {
        assertThat(tables())
                .hasSizeGreaterThan(40)
                .allSatisfy(table -> assertThat(Kinds.of(table)).as(table).isPresent());
    }

    @Test
    void everyColumnHasWordsOrIsLeftOutForAReason() {
        for (String table : tables()) {
            Kind kind = Kinds.of(table).orElseThrow();
            assertThat(columns(table))
                    .allSatisfy(column -> assertThat(kind.knows(column))
                            .as(
                                    "%s.%s: give it words in the kinds of the package history, or leave it out there",
                                    table, column)
                            .isTrue());
            assertThat(columns(table)).as(table).containsAll(kind.columns());
        }
    }

    @Test
    void allWordsAreThereInBothLanguages() {
        for (Locale language : List.of(Words.INDONESIAN, Locale.ENGLISH)) {
            Words.speak(language);
            for (String table : tables()) {
                assertThat(Kinds.of(table).orElseThrow().keys())
                        .allSatisfy(key -> assertThat(Words.text(key)).isNotBlank());
            }
        }
    }

    /** What a part belongs to deletes it too: else its history would end with it. */
    @Test
    void ownersAreThoseOfTheDataFile() {
        for (String table : tables()) {
            Kind kind = Kinds.of(table).orElseThrow();
            List<String> cascades = database.list("""
                    select one.name from pragma_table_info(?1) one
                    join pragma_foreign_key_list(?1) key on key."from" = one.name
                    where key.on_delete = 'CASCADE' order by one.cid
                    """, row -> row.text("name"), table);
            List<String> owners = List.copyOf(kind.owners().keySet());
            assertThat(cascades.stream().limit(owners.size())).as(table).containsExactlyElementsOf(owners);
            assertThat(owners.isEmpty()).as(table).isEqualTo(cascades.isEmpty());
        }
    }

    private List<String> tables() {
        var tables = new ArrayList<>(database.list("""
                select s.name from sqlite_schema s join pragma_table_info(s.name) c on c.name = 'id'
                where s.type = 'table' and s.name <> 'change' and c.type = 'BLOB'
                """, row -> row.text("name")));
        return tables;
    }

    private List<String> columns(String table) {
        return database.list("select name from pragma_table_info(?)", row -> row.text("name"), table);
    }
}
