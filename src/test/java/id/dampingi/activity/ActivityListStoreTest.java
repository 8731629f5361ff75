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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
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

            assertThat(page.total()).as(filter.toString()).isEqualTo(wanted.size());
            assertThat(page.rows())
                    .as(filter.toString())
                    .extracting(ActivityRow::id)
                    .containsExactlyElementsOf(wanted.stream().limit(limit).toList());
        }
    }

    private boolean isWanted(Activity a, ActivityFilter filter) {
        var group = groups.stream()
                .filter(g -> g.id().equals(a.group()))
                .findFirst()
                .orElseThrow();
        var found = Stream.of(filter.search().split(" "))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .allMatch(word -> Stream.of(a.title(), a.place(), a.result(), group.name(), group.code())
                        .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(word)));
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
