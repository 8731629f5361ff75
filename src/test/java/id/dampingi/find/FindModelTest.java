package id.dampingi.find;

import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.activity.Activity;
import id.dampingi.activity.ActivityState;
import id.dampingi.activity.ActivityStore;
import id.dampingi.group.Group;
import id.dampingi.group.GroupStore;
import id.dampingi.kit.db.Ids;
import id.dampingi.kit.db.RecentStore;
import id.dampingi.kit.event.Opened;
import id.dampingi.kit.task.Background;
import id.dampingi.member.Member;
import id.dampingi.member.MemberStore;
import id.dampingi.plan.PlanState;
import id.dampingi.plan.PlanStore;
import id.dampingi.problem.ProblemStore;
import id.dampingi.spiritual.NeedState;
import id.dampingi.spiritual.SpiritualNeed;
import id.dampingi.spiritual.SpiritualStore;
import id.dampingi.support.Desk;
import id.dampingi.support.LaterBackground;
import id.dampingi.support.Make;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FindModelTest {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 5);

    private final Desk desk = new Desk();
    private final FindStore store = new FindStore(desk.database);
    private final FindModel model = model(Background.inline());
    private final Group fishers = Make.group("BWI-01", "Nelayan Samudra");
    private final Group farmers = Make.group("BWI-02", "Tani Makmur");
    private final List<String> done = new ArrayList<>();

    FindModelTest() {
        new GroupStore(desk.database).save(fishers);
        new GroupStore(desk.database).save(farmers);
        model.open(List.of(
                new Deed("activity.new", "plus", "ctrl N", () -> done.add("activity.new")),
                new Deed("find.changeLook", "sparkles", "", () -> done.add("look"))));
    }

    @AfterEach
    void close() {
        desk.database.close();
    }

    @Test
    void everyKindIsFoundByTheBeginningsOfItsWordsTheNewestFirst() {
        activity(fishers, DAY.minusDays(3), "Rapat jaring lama");
        activity(fishers, DAY, "Rapat jaring baru");
        member(fishers, "Jaringan Putra");
        problem(farmers, "Jaring sering rusak");
        plan(farmers, "Beli jaring bersama");

        model.type("jar");

        assertThat(titles())
                .containsExactly(
                        "Jaringan Putra",
                        "Rapat jaring baru",
                        "Rapat jaring lama",
                        "Jaring sering rusak",
                        "Beli jaring bersama");
        assertThat(headings()).containsExactly("find.members", "find.activities", "find.problems", "find.plans");
    }

    @Test
    void aGroupsWordsFindWhatBelongsToItAlsoAfterItWasRenamed() {
        activity(fishers, DAY, "Menimbang hasil");
        model.type("samudra");
        assertThat(titles()).containsExactly("Nelayan Samudra", "Menimbang hasil");

        var renamed = new Group(
                fishers.id(), "BWI-01", "Nelayan Purnama", "", "", "", "", null, null, null, fishers.stage(), "");
        new GroupStore(desk.database).save(renamed);
        model.type("purn menim");
        assertThat(titles()).containsExactly("Menimbang hasil");
        model.type("samudra");
        assertThat(titles()).isEmpty();
    }

    @Test
    void whoeverIsCalledJustSoStandsAtTheTopHoweverManyAreNewer() {
        member(farmers, "Siti");
        for (int i = 0; i < 40; i++) {
            member(fishers, "Siti Aminah " + i);
        }
        model.type("siti");
        assertThat(headings()).first().isEqualTo("find.exact");
        assertThat(titles()).first().isEqualTo("Siti");
        assertThat(titles()).hasSize(1 + FindStore.MOST);

        model.type("bwi-02");
        assertThat(titles()).first().isEqualTo("Tani Makmur");
    }

    @Test
    void longWordsThatOnlyBeginAlikeAreNotFound() {
        activity(fishers, DAY, "Pembuatan jaring");
        activity(fishers, DAY.minusYears(9), "Pembukuan kas");

        model.type("pembuk");
        assertThat(titles()).containsExactly("Pembukuan kas");
        model.type("pembukuan");
        assertThat(titles()).containsExactly("Pembukuan kas");
        model.type("pembukuanx");
        assertThat(titles()).isEmpty();
        assertThat(model.noteKey()).isEqualTo("find.nothing");
    }

    @Test
    void signsAndPicturesAreAnsweredInWordsAndOneLetterIsEnough() {
        activity(fishers, DAY, "Rapat \"besar\" 100% * 🎣");
        for (String odd : List.of("\"", "*", "🎣", "%", "';", "\\", "( )")) {
            model.type(odd);
            assertThat(model.lines()).as(odd).isEmpty();
            assertThat(model.noteKey()).as(odd).isEqualTo("find.noLetters");
            assertThat(model.choose()).isEmpty();
        }
        model.type("r");
        assertThat(titles()).containsExactly("Rapat \"besar\" 100% * 🎣");
        model.type("\"besar\" * AND NEAR(");
        assertThat(titles()).isEmpty();
        model.type("x".repeat(100_000));
        assertThat(titles()).isEmpty();
    }

    @Test
    void spiritualNeedsAreNeverFound() {
        new SpiritualStore(desk.database)
                .save(new SpiritualNeed(
                        Ids.next(),
                        fishers.id(),
                        null,
                        DAY,
                        "Islam",
                        "Rahasia keluarga",
                        true,
                        NeedState.OPEN,
                        null,
                        "",
                        ""));
        model.type("rahasia");
        assertThat(model.lines()).isEmpty();
    }

    @Test
    void commandsAreFoundByTheirWordsAndDone() {
        model.type("tema");
        assertThat(model.lines()).hasSize(2);
        assertThat(model.choose())
                .hasValueSatisfying(line -> ((Deed) line).work().run());
        model.type("baru keg");
        assertThat(model.choose())
                .hasValueSatisfying(line -> ((Deed) line).work().run());
        assertThat(done).containsExactly("look", "activity.new");
    }

    @Test
    void arrowsLeaveOutHeadingsAndStayInTheList() {
        activity(fishers, DAY, "Kunjungan");
        member(fishers, "Kuncoro");
        model.type("kun");
        assertThat(model.selected()).isEqualTo(1);
        model.move(1);
        assertThat(model.selected()).isEqualTo(3);
        model.move(8);
        assertThat(model.selected()).isEqualTo(3);
        model.move(-1);
        assertThat(model.selected()).isEqualTo(1);
        model.move(-8);
        assertThat(model.selected()).isEqualTo(1);
    }

    @Test
    void theAnswerToAnOlderKeyNeverTakesThePlaceOfANewerOne() {
        activity(fishers, DAY, "Rapat");
        activity(fishers, DAY, "Panen");
        var later = new LaterBackground();
        FindModel slow = model(later);
        slow.open(List.of());
        later.runAll();
        var seen = new ArrayList<String>();
        slow.onChange(() -> seen.addAll(titles(slow)));

        slow.type("r");
        slow.type("ra");
        slow.type("panen");
        assertThat(slow.choose()).isEmpty();
        var chosen = new ArrayList<FindLine>();
        slow.onChosen(() -> slow.choose().ifPresent(chosen::add));
        later.runAll();

        assertThat(seen).containsExactly("Panen");
        assertThat(chosen)
                .singleElement()
                .satisfies(line -> assertThat(((Hit) line).title()).isEqualTo("Panen"));
    }

    @Test
    void whatWasOpenedLastIsOfferedFirstUntilItIsDeleted() {
        Activity meeting = activity(fishers, DAY, "Rapat");
        assertThat(model.noteKey()).isEqualTo("find.hint");
        desk.events.publish(new Opened("activity", meeting.id()));
        desk.events.publish(new Opened("assisted_group", farmers.id()));
        desk.events.publish(new Opened("scale", Ids.next()));

        model.open(List.of());
        assertThat(titles()).containsExactlyInAnyOrder("Tani Makmur", "Rapat");

        new ActivityStore(desk.database).delete(meeting.id());
        model.open(List.of());
        assertThat(titles()).containsExactly("Tani Makmur");
    }

    private FindModel model(Background background) {
        return new FindModel(
                store,
                new RecentStore(desk.database),
                background,
                e -> {
                    throw new AssertionError(e);
                },
                desk.events,
                Clock.systemUTC());
    }

    private List<String> titles() {
        return titles(model);
    }

    private static List<String> titles(FindModel of) {
        return of.lines().stream()
                .filter(Hit.class::isInstance)
                .map(line -> ((Hit) line).title())
                .toList();
    }

    private List<String> headings() {
        return model.lines().stream()
                .filter(FindHeading.class::isInstance)
                .map(line -> ((FindHeading) line).key())
                .toList();
    }

    private Activity activity(Group group, LocalDate date, String title) {
        Activity activity = Make.activity(group, date, title, ActivityState.DONE);
        new ActivityStore(desk.database).save(activity);
        return activity;
    }

    private void member(Group group, String name) {
        new MemberStore(desk.database).save(Member.named(Ids.next(), group.id(), name));
    }

    private void problem(Group group, String statement) {
        new ProblemStore(desk.database).save(Make.problem(group, DAY, statement));
    }

    private void plan(Group group, String plan) {
        new PlanStore(desk.database).save(Make.plan(group, DAY, plan, null, PlanState.OPEN));
    }
}
