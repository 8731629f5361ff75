package id.dampingi.attitude;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import id.dampingi.attitude.AttitudeMonth.AspectIndex;
import id.dampingi.group.Group;
import id.dampingi.group.GroupStore;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.Ids;
import id.dampingi.member.Member;
import id.dampingi.member.MemberStore;
import id.dampingi.support.Make;
import id.dampingi.support.TestData;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AttitudeMonthStoreTest {
    private static final Offset<Double> EXACT = within(1e-9);
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    private final Database database = TestData.inMemory();
    private final Group group = Make.group("A", "Melati");
    private final MemberStore members = new MemberStore(database);
    private final ScaleStore scales = new ScaleStore(database);
    private final AttitudeStore surveys = new AttitudeStore(database);
    private final AttitudeMonthStore months = new AttitudeMonthStore(database);
    private final UUID ani = Ids.next();
    private final UUID budi = Ids.next();
    private final Scale scale = new Scale(Ids.next(), "Sikap", "", true);
    private ScaleVersion version = version(aspect("Percaya diri", 5), aspect("Gotong royong", 5));

    @BeforeEach
    void begin() {
        new GroupStore(database).save(group);
        members.save(Member.named(ani, group.id(), "Ani"));
        members.save(Member.named(budi, group.id(), "Budi"));
        scales.save(new ScaleEdition(scale, version));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void theLowestLevelsAreNoughtAndTheHighestAHundred() {
        survey(null, "2026-08-01", RatedBy.SELF, 1, 1);
        survey(null, "2026-09-01", RatedBy.SELF, 2, 4);
        survey(null, "2026-10-01", RatedBy.SELF, 5, 5);

        assertThat(at(YearMonth.of(2026, 8)).index()).isEqualTo(0, EXACT);
        assertThat(at(YearMonth.of(2026, 9)).index()).isEqualTo(50, EXACT);
        assertThat(at(OCTOBER).index()).isEqualTo(100, EXACT);
    }

    @Test
    void eachAspectWeighsTheSameHoweverManyLevelsItHas() {
        use(version(aspect("Percaya diri", 3), aspect("Gotong royong", 5)));
        survey(null, "2026-10-01", RatedBy.SELF, 3, 2);

        assertThat(at(OCTOBER).index()).isEqualTo((1 + 0.25) / 2 * 100, EXACT);
    }

    @Test
    void theLastSurveyOfEachMemberAndRaterCounts() {
        survey(ani, "2026-03-01", RatedBy.FACILITATOR, 1, 1);
        survey(ani, "2026-10-31", RatedBy.FACILITATOR, 5, 5);
        survey(ani, "2026-05-01", RatedBy.SELF, 3, 3);
        survey(budi, "2026-06-01", RatedBy.FACILITATOR, 2, 2);
        survey(budi, "2026-11-01", RatedBy.FACILITATOR, 5, 5);

        AttitudeMonth october = at(OCTOBER);
        assertThat(october.surveys()).isEqualTo(3);
        assertThat(october.members()).isEqualTo(2);
        assertThat(october.latest()).isEqualTo("2026-10-31");
        assertThat(october.index()).isEqualTo((100 + 50 + 25) / 3.0, EXACT);
        assertThat(october.self().orElseThrow()).isEqualTo(50, EXACT);
        assertThat(october.facilitator().orElseThrow()).isEqualTo(62.5, EXACT);
    }

    @Test
    void whatIsOlderThanAYearNoLongerSpeaks() {
        survey(null, "2025-10-31", RatedBy.SELF, 3, 3);

        assertThat(at(YearMonth.of(2026, 9)).index()).isEqualTo(50, EXACT);
        assertThat(months.ofMonth(List.of(group.id()), OCTOBER)).isEmpty();
        assertThat(months.ofMonth(List.of(group.id()), YearMonth.of(2025, 9))).isEmpty();
    }

    @Test
    void whoeverHasLeftNoLongerSpeaksForTheGroup() {
        survey(ani, "2026-05-01", RatedBy.FACILITATOR, 1, 1);
        survey(budi, "2026-05-01", RatedBy.FACILITATOR, 3, 3);
        members.save(Member.named(ani, group.id(), "Ani").during(null, LocalDate.of(2026, 10, 31), "Pindah"));

        assertThat(at(YearMonth.of(2026, 9)).index()).isEqualTo(25, EXACT);
        assertThat(at(OCTOBER).index()).isEqualTo(50, EXACT);
        assertThat(at(OCTOBER).members()).isEqualTo(1);
    }

    @Test
    void changesAreSinceTheSurveyBeforeAndSinceTheFirst() {
        survey(null, "2024-02-05", RatedBy.SELF, 1, 3);
        survey(null, "2026-03-05", RatedBy.SELF, 2, 3);
        survey(null, "2026-08-05", RatedBy.SELF, 3, 5);

        assertThat(at(OCTOBER).sincePrevious().orElseThrow()).isEqualTo(75 - 37.5, EXACT);
        assertThat(at(OCTOBER).sinceFirst().orElseThrow()).isEqualTo(50, EXACT);
        assertThat(at(YearMonth.of(2024, 5)).sincePrevious()).isEqualTo(OptionalDouble.empty());
        assertThat(at(YearMonth.of(2024, 5)).sinceFirst()).isEqualTo(OptionalDouble.empty());
    }

    @Test
    void aspectsStandInTheOrderOfTheScaleWithBothRatersBesideEachOther() {
        survey(ani, "2026-10-01", RatedBy.SELF, 3, 1);
        survey(ani, "2026-10-01", RatedBy.FACILITATOR, 2, 1);

        List<AspectIndex> aspects = at(OCTOBER).aspects();
        assertThat(aspects).extracting(one -> one.aspect().name()).containsExactly("Percaya diri", "Gotong royong");
        assertThat(aspects.get(0).index()).isEqualTo(37.5, EXACT);
        assertThat(aspects.get(0).self()).hasValue(50);
        assertThat(aspects.get(0).facilitator()).hasValue(25);
    }

    @Test
    void aRenamedAspectGoesOnUnderItsNewName() {
        survey(ani, "2026-09-01", RatedBy.SELF, 1, 3);
        Aspect before = version.aspects().get(0);
        use(version(
                new Aspect(Ids.next(), Ids.next(), before.origin(), "Keberanian", "", 1, before.levels()),
                version.aspects().get(1)));
        survey(budi, "2026-10-02", RatedBy.SELF, 5, 1);

        assertThat(at(OCTOBER).aspects())
                .extracting(one -> one.aspect().name(), AspectIndex::index)
                .containsExactly(tuple("Keberanian", 50.0), tuple("Gotong royong", 25.0));
        assertThat(at(YearMonth.of(2026, 9)).index()).isEqualTo(25, EXACT);
    }

    @Test
    void fiftyGroupsAreReadAtOnce() {
        survey(null, "2026-10-01", RatedBy.SELF, 2, 2);
        List<UUID> groups = Stream.concat(
                        IntStream.range(0, 49).mapToObj(i -> Make.group("G" + i, "Kelompok")), Stream.of(group))
                .map(one -> {
                    new GroupStore(database).save(one);
                    return one.id();
                })
                .toList();

        Map<UUID, AttitudeMonth> read = months.ofMonth(groups, OCTOBER);

        assertThat(read).containsOnlyKeys(group.id());
        assertThat(months.ofMonth(List.of(), OCTOBER)).isEmpty();
    }

    private AttitudeMonth at(YearMonth month) {
        return Objects.requireNonNull(months.ofMonth(List.of(group.id()), month).get(group.id()));
    }

    private void use(ScaleVersion newVersion) {
        version = newVersion;
        scales.save(new ScaleEdition(scale, version));
    }

    private ScaleVersion version(Aspect... aspects) {
        UUID id = Ids.next();
        return new ScaleVersion(
                id, scale.id(), 1, Stream.of(aspects).map(one -> of(id, one)).toList());
    }

    private static Aspect aspect(String name, int levels) {
        UUID id = Ids.next();
        return new Aspect(
                id,
                id,
                id,
                name,
                "",
                name.length(),
                IntStream.rangeClosed(1, levels)
                        .mapToObj(level -> new AspectLevel(Ids.next(), id, level, "Tingkat " + level, ""))
                        .toList());
    }

    /** The aspect in another version: with new ids. */
    private static Aspect of(UUID version, Aspect aspect) {
        UUID id = Ids.next();
        return new Aspect(
                id,
                version,
                aspect.origin(),
                aspect.name(),
                aspect.nameEn(),
                aspect.name().startsWith("G") ? 2 : 1,
                aspect.levels().stream()
                        .map(level -> new AspectLevel(Ids.next(), id, level.level(), level.text(), level.textEn()))
                        .toList());
    }

    private void survey(@Nullable UUID member, String date, RatedBy by, int... levels) {
        surveys.save(new AttitudeSurvey(
                Ids.next(),
                group.id(),
                member,
                version.id(),
                LocalDate.parse(date),
                by,
                "",
                IntStream.range(0, levels.length)
                        .mapToObj(i -> {
                            Aspect aspect = version.aspects().get(i);
                            return new Score(
                                    Ids.next(),
                                    aspect.id(),
                                    levels[i],
                                    aspect.levels().size());
                        })
                        .toList()));
    }
}
