package id.dampingi.activity;

import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.approach.Approach;
import id.dampingi.approach.Technique;
import id.dampingi.facilitator.Facilitator;
import id.dampingi.facilitator.FacilitatorStore;
import id.dampingi.group.Group;
import id.dampingi.group.GroupStore;
import id.dampingi.group.Stage;
import id.dampingi.kit.db.Author;
import id.dampingi.kit.db.DataFile;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.Ids;
import id.dampingi.kit.db.Journal;
import id.dampingi.kit.db.WordIndex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever is asked, and however it is looked up, the list has what a reader of all activities would pick out. */
class ActivityListStoreTest {
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final List<String> WORDS = List.of("rapat", "panen", "50%", "a_b", "Musrenbang", "doa", "sawah");

    private final Random random = new Random(7);
    private final Database database = DataFile.inMemory(new Author("Sari", UUID.randomUUID()));
    private final ActivityListStore store = new ActivityListStore(database);
    private final List<Facilitator> facilitators = new ArrayList<>();
    private final List<Group> groups = new ArrayList<>();
    private final List<Activity> activities = new ArrayList<>();

    @BeforeEach
    void fill() {
        for (var i = 0; i < 3; i++) {
            facilitators.add(new Facilitator(Ids.next(), "Pendamping " + i, "", "", true));
            new FacilitatorStore(database).save(facilitators.get(i));
        }
        for (var i = 0; i < 8; i++) {
            var facilitator = i == 0 ? null : facilitators.get(i % 3).id();
            groups.add(new Group(
                    Ids.next(),
                    "K" + i,
                    word() + " " + i,
                    "",
                    "",
                    "",
                    "",
                    facilitator,
                    null,
                    null,
                    Stage.PLANNING,
                    ""));
            new GroupStore(database).save(groups.get(i));
        }
        for (var i = 0; i < 600; i++) {
            activities.add(activity());
            new ActivityStore(database).save(activities.get(i));
        }
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void pagesAreWhatAReaderWouldPickOut() {
        for (var i = 0; i < 300; i++) {
            var filter = filter();
            var limit = random.nextInt(2) == 0 ? 5 : 1_000;
            var wanted = activities.stream()
                    .filter(a -> isWanted(a, filter))
                    .sorted(Comparator.comparing(Activity::date)
                            .thenComparing(Activity::id)
                            .reversed())
                    .map(Activity::id)
                    .toList();

            var page = store.page(filter, limit);

            if (wanted.size() <= limit) {
                assertThat(page.total()).as(filter.toString()).hasValue(wanted.size());
            } else if (page.total().isPresent()) {
                assertThat(page.total()).as(filter.toString()).hasValue(wanted.size());
            }
            var shown = page.rows().stream().map(ActivityRow::id).toList();
            if (filter.search().isEmpty()) {
                assertThat(shown).as(filter.toString()).isEqualTo(first(wanted, limit));
            } else {
                assertThat(wanted).as(filter.toString()).containsAll(shown);
                assertThat(days(shown)).as(filter.toString()).isEqualTo(days(first(wanted, limit)));
            }
        }
    }

    @Test
    void wordsAreFoundByTheirBeginningsWhateverTheirForm() {
        var group = groups.get(0);
        var told = new ActivityStore(database);
        told.save(titled(group, "Pertemuan rémaja (Ngaji) 2026"));

        assertThat(found("pertem")).isOne();
        assertThat(found("PERTEMUAN remaj")).isOne();
        assertThat(found("rémaja \"ngaji\"")).isOne();
        assertThat(found("pertemanan")).isZero();
        assertThat(found("2026 " + group.code())).isOne();
        assertThat(found("temuan")).isZero();
        assertThat(found("(ngaji)")).isOne();
        assertThat(found("*")).isZero();
    }

    @Test
    void whatHasNoLettersIsLookedForAsItStands() {
        new ActivityStore(database).save(titled(groups.get(0), "Syukuran \ud83c\udf3e panen"));
        assertThat(found("\ud83c\udf3e")).isOne();
        assertThat(found("\ud83d\ude00")).isZero();
    }

    @Test
    void wordsFollowEveryChangeAndItsUndo() {
        var store = new ActivityStore(database);
        var groupStore = new GroupStore(database);
        var journal = new Journal(database);
        var activity = titled(groups.get(0), "Zikir akbar");
        store.save(activity);
        assertThat(found("zikir")).isOne();

        var renamed = store.save(titled(activity.id(), groups.get(0), "Zumba sehat"));
        assertThat(found("zikir")).isZero();
        assertThat(found("zumba")).isOne();
        journal.revert(renamed.id(), "change.undone");
        assertThat(found("zikir")).isOne();
        assertThat(found("zumba")).isZero();

        var deleted = groupStore.delete(groups.get(0).id());
        assertThat(found("zikir")).isZero();
        journal.revert(deleted.id(), "change.undone");
        assertThat(found("zikir")).isOne();

        var g = groups.get(0);
        groupStore.save(
                new Group(g.id(), g.code(), "Xenia " + g.name(), "", "", "", "", null, null, null, Stage.PLANNING, ""));
        assertThat(found("xenia zikir")).isOne();
    }

    @Test
    void tooManyOldWordsAreSweptOut() {
        var activity = titled(groups.get(0), "Zikir akbar");
        var index = new WordIndex(database, ActivityListStore.WORDS);
        int rounds = 20;
        for (var i = 0; i < rounds; i++) {
            var round = i;
            database.change("change.activity", changing -> {
                for (var a : activities) {
                    ActivityStore.save(changing, titled(a.id(), groups.get(0), "Putaran " + round));
                }
                ActivityStore.save(changing, activity);
            });
            index.catchUp();
        }
        // More than ten thousand old ones were left behind, and swept out on the way.
        assertThat(takenDown()).isLessThan(rounds * activities.size() / 2);
        assertThat(found("putaran 19")).isEqualTo(activities.size());
        assertThat(found("putaran 18")).isZero();
        assertThat(found("zikir")).isOne();
    }

    private int takenDown() {
        return database.first("select count(*) as number from word_docsize", row -> row.integer("number"))
                .orElseThrow();
    }

    private int found(String words) {
        return store.rows(ActivityFilter.between(FIRST, FIRST.plusDays(1_000)).searching(words), 2_000)
                .size();
    }

    private static <T> List<T> first(List<T> list, int limit) {
        return list.stream().limit(limit).toList();
    }

    private List<LocalDate> days(List<UUID> ids) {
        return ids.stream()
                .map(id -> activities.stream()
                        .filter(a -> a.id().equals(id))
                        .findFirst()
                        .orElseThrow()
                        .date())
                .toList();
    }

    private static Activity titled(Group group, String title) {
        return titled(Ids.next(), group, title);
    }

    private static Activity titled(UUID id, Group group, String title) {
        return new Activity(
                id,
                group.id(),
                FIRST.plusDays(10),
                null,
                null,
                "",
                title,
                Approach.SOCIAL,
                EnumSet.of(Approach.SOCIAL),
                null,
                0,
                0,
                "",
                "",
                ActivityState.DONE,
                "");
    }

    private boolean isWanted(Activity a, ActivityFilter filter) {
        var group = groups.stream()
                .filter(g -> g.id().equals(a.group()))
                .findFirst()
                .orElseThrow();
        var texts = String.join(" ", a.title(), a.place(), a.result(), group.name(), group.code())
                .toLowerCase(Locale.ROOT);
        // Within a group also the midst of a word will do.
        var edge = filter.group() == null ? "(?<![\\p{L}\\p{N}])" : "";
        var found = Stream.of(filter.search().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .allMatch(part -> Pattern.compile(edge + part).matcher(texts).find());
        return found
                && !a.date().isBefore(filter.first())
                && !a.date().isAfter(filter.last())
                && isMet(filter.state(), a.state())
                && isMet(filter.technique(), a.technique())
                && isMet(filter.group(), a.group())
                && isMet(filter.facilitator(), group.facilitator())
                && (filter.approach() == null || a.approaches().contains(filter.approach()));
    }

    private static boolean isMet(@Nullable Object wanted, @Nullable Object value) {
        return wanted == null || Objects.equals(wanted, value);
    }

    private ActivityFilter filter() {
        var first = FIRST.plusDays(random.nextInt(400));
        return new ActivityFilter(
                first,
                first.plusDays(random.nextInt(2) == 0 ? 40 : 500),
                random.nextInt(2) == 0 ? "" : word() + (random.nextInt(2) == 0 ? " " + word() : ""),
                maybe(List.of(ActivityState.values())),
                maybe(List.of(Approach.values())),
                maybe(List.of(Technique.values())),
                maybe(facilitators.stream().map(Facilitator::id).toList()),
                random.nextInt(3) == 0 ? maybe(groups.stream().map(Group::id).toList()) : null);
    }

    private <T> @Nullable T maybe(List<T> values) {
        return random.nextInt(5) > 0 ? null : values.get(random.nextInt(values.size()));
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    private Activity activity() {
        var main = Approach.values()[random.nextInt(4)];
        return new Activity(
                Ids.next(),
                groups.get(random.nextInt(groups.size())).id(),
                FIRST.plusDays(random.nextInt(900)),
                null,
                null,
                "Balai " + word(),
                word() + " bersama",
                main,
                EnumSet.of(main, Approach.values()[random.nextInt(4)]),
                maybe(List.of(Technique.values())),
                0,
                0,
                word(),
                "",
                ActivityState.values()[random.nextInt(3)],
                "");
    }
}
