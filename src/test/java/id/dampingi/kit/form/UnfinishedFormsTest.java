package id.dampingi.kit.form;

import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.kit.db.DataFile;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.DraftStore;
import id.dampingi.kit.db.Ids;
import id.dampingi.kit.db.Journal;
import id.dampingi.kit.event.Events;
import id.dampingi.kit.task.Background;
import id.dampingi.kit.task.Delay;
import id.dampingi.kit.undo.History;
import id.dampingi.support.TestData;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is typed in any form of the program outlives a crash, is offered again, and stands in no list meanwhile. */
class UnfinishedFormsTest {
    /** A record that has been saved, whatever it is. */
    private record Saved(UUID id, Record draft) {}

    private static final UUID KNOWN = Ids.next();

    @TempDir
    static Path folder;

    private static Map<String, Long> before = Map.of();
    private static Map<String, Long> typing = Map.of();

    /** As the computer would find it after it went off. */
    @SuppressWarnings("NullAway.Init")
    private static Database afterwards;

    @BeforeAll
    static void everythingIsBeingTypedWhenTheComputerGoesOff() throws Exception {
        Path file = folder.resolve("lembaga" + DataFile.SUFFIX);
        Path crashed = folder.resolve("sesudah" + DataFile.SUFFIX);
        try (Database database = DataFile.create(file, TestData.AUTHOR)) {
            before = rows(database);
            var waiting = new ArrayList<Runnable>();
            FormDesk desk = desk(database, (milliseconds, action) -> {
                waiting.add(action);
                return () -> waiting.remove(action);
            });
            for (Class<?> type : drafts()) {
                type(type, desk);
            }
            List.copyOf(waiting).forEach(Runnable::run);
            typing = rows(database);
            copyAsItLies(file, crashed);
        }
        afterwards = DataFile.open(crashed, TestData.AUTHOR);
    }

    @AfterAll
    static void close() {
        afterwards.close();
    }

    @Test
    void whatIsUnfinishedStandsInNoList() {
        var expected = new TreeMap<>(before);
        expected.put("draft", 2L * drafts().size());

        assertThat(typing).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("drafts")
    <D extends Record & Draft> void everyFormIsOfferedAgain(Class<D> type) throws Exception {
        FormDesk desk = desk(afterwards, Delay.none());
        D blank = made(type, "");
        FormModel<Saved, D> added = form(type, desk);
        added.openNew(blank, "here");
        FormModel<Saved, D> changed = form(type, desk);
        changed.open(new Saved(KNOWN, made(type, "1")));
        FormModel<Saved, D> elsewhere = form(type, desk);
        elsewhere.openNew(blank, "elsewhere");

        assertThat(added.draft()).isEqualTo(typed(blank));
        assertThat(added.restored()).isTrue();
        assertThat(changed.draft()).isEqualTo(typed(blank));
        assertThat(changed.restored()).isTrue();
        assertThat(elsewhere.draft()).isEqualTo(blank);

        long drafts = rows(afterwards).getOrDefault("draft", 0L);
        added.cancel();
        changed.cancel();
        assertThat(rows(afterwards)).containsEntry("draft", drafts - 2);
    }

    /** A new record and a known one. */
    private static <D extends Record & Draft> void type(Class<?> kind, FormDesk desk) throws Exception {
        @SuppressWarnings("unchecked")
        Class<D> type = (Class<D>) kind;
        D blank = made(type, "");
        FormModel<Saved, D> added = form(type, desk);
        added.openNew(blank, "here");
        added.typed(typed(blank));
        FormModel<Saved, D> changed = form(type, desk);
        changed.open(new Saved(KNOWN, made(type, "1")));
        changed.typed(typed(blank));
    }

    @Test
    void allFormsAreAmongThem() {
        assertThat(drafts()).hasSizeGreaterThan(38).allMatch(Class::isRecord);
    }

    /** All of the program: a new form need not be entered here. */
    static List<Class<?>> drafts() {
        try {
            Path classes = Path.of(Draft.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            try (Stream<Path> files = Files.walk(classes)) {
                return files.map(file -> classes.relativize(file).toString())
                        .filter(name -> name.endsWith("Draft.class"))
                        .map(name -> name.substring(0, name.length() - ".class".length())
                                .replace(java.io.File.separatorChar, '.'))
                        .sorted()
                        .<Class<?>>map(UnfinishedFormsTest::load)
                        .filter(type -> Draft.class.isAssignableFrom(type) && type != Draft.class)
                        .toList();
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <D extends Record & Draft> D made(Class<D> type, String text) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Constructor<D> constructor = type.getDeclaredConstructor(types);
        constructor.setAccessible(true);
        return constructor.newInstance(
                Arrays.stream(components).map(component -> text).toArray());
    }

    /** Each field has a text of its own that is easily spoiled. */
    private static <D extends Record & Draft> D typed(D blank) {
        var fields = new LinkedHashMap<String, String>();
        Drafts.toMap(blank).keySet().forEach(name -> fields.put(name, name + ": \"kata\"\n\t\\ 50 % – 🌾 "));
        return Drafts.with(blank, fields);
    }

    private static <D extends Record & Draft> FormModel<Saved, D> form(Class<D> type, FormDesk desk)
            throws ReflectiveOperationException {
        return new FormModel<>(
                new FormKind<>(
                        type.getSimpleName(),
                        saved -> type.cast(saved.draft()),
                        Saved::id,
                        draft -> List.of(),
                        (draft, id) -> new Saved(id, draft),
                        saved -> {
                            throw new AssertionError("nothing is saved");
                        }),
                made(type, ""),
                desk);
    }

    private static FormDesk desk(Database database, Delay delay) {
        return new FormDesk(
                Background.inline(),
                new History(new Journal(database), Background.inline(), new Events(), UnfinishedFormsTest::fail),
                new DraftStore(database),
                new SavedFilterStore(database),
                UnfinishedFormsTest::fail,
                delay);
    }

    private static void fail(Exception e) {
        throw new AssertionError("work failed", e);
    }

    /** With what the computer would leave of it if it went off now. */
    private static void copyAsItLies(Path file, Path to) throws IOException {
        for (String end : List.of("", "-wal")) {
            Path part = Path.of(file + end);
            if (Files.exists(part)) {
                Files.copy(part, Path.of(to + end));
            }
        }
    }

    private static Map<String, Long> rows(Database database) {
        var rows = new TreeMap<String, Long>();
        database.list(
                        "select name from sqlite_schema where type = 'table' and name not like 'sqlite%'"
                                + " and name not like 'word%'",
                        row -> row.text("name"))
                .forEach(table -> rows.put(table, (long)
                        database.list("select 1 as one from " + table, row -> 1).size()));
        return rows;
    }
}
