package id.dampingi.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.activity.Activity;
import id.dampingi.activity.ActivityState;
import id.dampingi.activity.ActivityStore;
import id.dampingi.approach.Approach;
import id.dampingi.dossier.GroupFilter.Going;
import id.dampingi.dossier.GroupFilter.Place;
import id.dampingi.evaluation.EvaluationStore;
import id.dampingi.evaluation.GroupResult;
import id.dampingi.evaluation.Rating;
import id.dampingi.facilitator.Facilitator;
import id.dampingi.facilitator.FacilitatorStore;
import id.dampingi.group.Group;
import id.dampingi.group.GroupStore;
import id.dampingi.group.Stage;
import id.dampingi.indicator.Indicator;
import id.dampingi.indicator.IndicatorStore;
import id.dampingi.indicator.Measurement;
import id.dampingi.indicator.MeasurementStore;
import id.dampingi.indicator.StarterIndicators;
import id.dampingi.indicator.Target;
import id.dampingi.indicator.TargetStore;
import id.dampingi.kit.db.Ids;
import id.dampingi.member.Member;
import id.dampingi.member.MemberStore;
import id.dampingi.region.Region;
import id.dampingi.support.Desk;
import id.dampingi.support.Make;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GroupListModelTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    private static final Clock CLOCK = Clock.fixed(TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    private final Desk desk = new Desk();
    private final GroupStore groups = new GroupStore(desk.database);
    private final Facilitator siti = new Facilitator(Ids.next(), "Siti Aminah", "", "", true);
    private final Group farmers =
            group("K-01", "Tani Makmur", "Kelompok tani", "Sukamaju", siti, null, Stage.IMPLEMENTATION);
    private final Group women = group("K-02", "Melati", "Simpan pinjam", "Cempaka", null, null, Stage.PLANNING);
    private final Group former =
            group("K-03", "Mawar", "Kelompok tani", "Sukamaju", siti, TODAY.minusDays(1), Stage.AFTER_CARE);
    private final GroupListModel model = new GroupListModel(
            new GroupOverviewStore(desk.database),
            new EvaluationStore(desk.database),
            groups,
            desk.forms,
            desk.events,
            CLOCK);

    @BeforeEach
    void fill() {
        new FacilitatorStore(desk.database).save(siti);
        List.of(farmers, women, former).forEach(groups::save);
        model.watch();
    }

    @Test
    void showsTheGroupsThatAreAccompaniedNow() {
        assertThat(names()).containsExactly("Melati", "Tani Makmur");
        assertThat(model.total()).isEqualTo(3);

        model.filter(new GroupFilter("", "", "", "", "", Place.ANYWHERE, Going.ENDED));
        assertThat(names()).containsExactly("Mawar");
        model.filter(GroupFilter.NONE.everything());
        assertThat(names()).hasSize(3);
    }

    @Test
    void findsEveryWordAnywhereInTheRow() {
        model.filter(GroupFilter.NONE.searching("  MAKMUR siti "));
        assertThat(names()).containsExactly("Tani Makmur");
        model.filter(GroupFilter.NONE.searching("cempaka"));
        assertThat(names()).containsExactly("Melati");
        model.filter(GroupFilter.NONE.searching("cempaka siti"));
        assertThat(names()).isEmpty();
        assertThat(model.isEmpty()).isFalse();
    }

    @Test
    void filtersByFacilitatorStageKindAndRating() {
        model.filter(new GroupFilter("", "Siti Aminah", "", "", "", Place.ANYWHERE, Going.ALL));
        assertThat(names()).containsExactly("Mawar", "Tani Makmur");
        model.filter(new GroupFilter("", "", Stage.PLANNING.name(), "", "", Place.ANYWHERE, Going.ALL));
        assertThat(names()).containsExactly("Melati");
        model.filter(new GroupFilter("", "", "", "Kelompok tani", "", Place.ANYWHERE, Going.ACTIVE));
        assertThat(names()).containsExactly("Tani Makmur");
        model.filter(new GroupFilter("", "", "", "", Rating.NO_DATA.name(), Place.ANYWHERE, Going.ALL));
        assertThat(names()).hasSize(3);
        assertThat(model.kinds()).containsExactly("Kelompok tani", "Simpan pinjam");
        assertThat(model.facilitators()).containsExactly("Siti Aminah");
    }

    @Test
    void narrowsToARegencyOrADistrictAndFindsByAnyPartOfAPlace() {
        desk.history.did(groups.save(farmers.at(
                new Region("Oelnasi", "Kupang Tengah", "Kabupaten Kupang", "Nusa Tenggara Timur", "53.01.08.2006"))));
        desk.history.did(groups.save(
                women.at(new Region("Merdeka", "Kupang Timur", "Kabupaten Kupang", "Nusa Tenggara Timur", ""))));

        assertThat(model.places())
                .contains(
                        new Place("Kabupaten Kupang", ""),
                        new Place("Kabupaten Kupang", "Kupang Tengah"),
                        new Place("Kabupaten Kupang", "Kupang Timur"));
        model.filter(new GroupFilter("", "", "", "", "", new Place("Kabupaten Kupang", "Kupang Tengah"), Going.ALL));
        assertThat(names()).containsExactly("Tani Makmur");
        model.filter(new GroupFilter("", "", "", "", "", new Place("Kabupaten Kupang", ""), Going.ALL));
        assertThat(names()).containsExactly("Melati", "Tani Makmur");
        model.filter(GroupFilter.NONE.searching("nusa 53.01.08"));
        assertThat(names()).containsExactly("Tani Makmur");
    }

    @Test
    void tellsMembersLastVisitAndScore() {
        var members = new MemberStore(desk.database);
        members.save(member("Ani", null));
        members.save(member("Budi", TODAY.minusDays(3)));
        var activities = new ActivityStore(desk.database);
        activities.save(activity(TODAY.minusDays(9), ActivityState.DONE));
        activities.save(activity(TODAY.minusDays(4), ActivityState.DONE));
        activities.save(activity(TODAY.minusDays(1), ActivityState.CANCELLED));
        activities.save(activity(TODAY.plusDays(1), ActivityState.PLANNED));
        Indicator indicator = StarterIndicators.all().get(0);
        new IndicatorStore(desk.database).saveAll(List.of(indicator));
        new TargetStore(desk.database)
                .save(new Target(
                        Ids.next(), farmers.id(), indicator.id(), 2026, BigDecimal.ZERO, BigDecimal.TEN, Map.of()));
        desk.history.did(new MeasurementStore(desk.database)
                .save(new Measurement(Ids.next(), farmers.id(), indicator.id(), TODAY, BigDecimal.valueOf(5), "", "")));

        GroupRow row = model.visible().get(1);

        assertThat(row.members()).isEqualTo(1);
        assertThat(row.lastVisit()).isEqualTo(TODAY.minusDays(4));
        assertThat(row.facilitator()).isEqualTo("Siti Aminah");
        assertThat(row.result()).isNotNull().extracting(GroupResult::score).isEqualTo(0.5);
        assertThat(row.rating()).isEqualTo(Rating.ON_TRACK);
    }

    @Test
    void readsAgainOnlyWhatChangedSinceItWasLastInFront() {
        model.unwatch();
        desk.history.did(groups.save(Make.group("K-09", "Anggrek")));
        assertThat(names()).doesNotContain("Anggrek");

        model.watch();

        assertThat(names()).contains("Anggrek");
    }

    @Test
    void deletesInOneStepAndBringsBackAllThatBelongsToTheGroup() {
        new MemberStore(desk.database).save(member("Ani", null));
        model.delete(model.visible());
        assertThat(groups.all()).extracting(Group::name).containsExactly("Mawar");

        desk.history.undo();

        assertThat(names()).containsExactly("Melati", "Tani Makmur");
        assertThat(new MemberStore(desk.database).ofGroup(farmers.id())).hasSize(1);
    }

    private List<String> names() {
        return model.visible().stream().map(GroupRow::name).toList();
    }

    private static Group group(
            String code,
            String name,
            String kind,
            String village,
            @Nullable Facilitator facilitator,
            @Nullable LocalDate until,
            Stage stage) {
        return new Group(
                Ids.next(),
                code,
                name,
                kind,
                village,
                "",
                "",
                facilitator == null ? null : facilitator.id(),
                null,
                until,
                stage,
                "");
    }

    private Member member(String name, @Nullable LocalDate left) {
        return Member.named(Ids.next(), farmers.id(), name).during(null, left, "");
    }

    private Activity activity(LocalDate date, ActivityState state) {
        return new Activity(
                Ids.next(),
                farmers.id(),
                date,
                null,
                null,
                "",
                "Kunjungan",
                Approach.SOCIAL,
                Set.of(Approach.SOCIAL),
                null,
                0,
                0,
                "",
                "",
                state,
                "");
    }
}
