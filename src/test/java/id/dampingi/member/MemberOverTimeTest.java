package id.dampingi.member;

import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.dossier.GroupOverviewStore;
import id.dampingi.dossier.GroupPageStore;
import id.dampingi.group.Group;
import id.dampingi.group.GroupStore;
import id.dampingi.kit.form.Parse;
import id.dampingi.kit.form.Problem;
import id.dampingi.support.Desk;
import id.dampingi.support.Make;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Roles, times of membership, households and consents, written by the forms and read as of any day. */
class MemberOverTimeTest {
    private final Desk desk = new Desk();
    private final MemberCardStore store = new MemberCardStore(desk.database);
    private final MemberListModel model = new MemberListModel(
            new MemberStore(desk.database), store, desk.forms, desk.events, Clock.systemDefaultZone());
    private final MemberHistoryModel history =
            new MemberHistoryModel(store, desk.forms, desk.events, Clock.systemDefaultZone());
    private final Group group = Make.group("A", "Melati");

    @BeforeEach
    void open() {
        new GroupStore(desk.database).save(group);
        model.show(group.id());
    }

    @Test
    void anotherRoleAsksSinceWhenAndKeepsTheOldOne() {
        add(Map.of("name", "Ani", "joined", "1/2/2024", "role", "Sekretaris", "roleSince", "1/3/2024"));
        model.form().open(only());

        type(Map.of("role", "Ketua"));
        assertThat(model.form().form().draft().roleSince()).as("asked anew").isEmpty();
        type(Map.of("roleSince", "5/5/2025"));
        model.form().form().save();

        assertThat(only().member().role()).isEqualTo("Ketua");
        assertThat(only().member().roleSince()).isEqualTo(LocalDate.of(2025, 5, 5));
        assertThat(only().roles())
                .extracting(FormerRole::role, FormerRole::since, FormerRole::until)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "Sekretaris", LocalDate.of(2024, 3, 1), LocalDate.of(2025, 5, 5)));
        desk.history.undo();
        assertThat(only().member().role()).isEqualTo("Sekretaris");
        assertThat(only().roles()).isEmpty();
    }

    @Test
    void aRoleThatIsOnlySpeltOtherwiseLeavesNoHistory() {
        add(Map.of("name", "Ani", "role", "Ketau", "roleSince", "1/3/2024"));
        model.form().open(only());

        type(Map.of("role", "Ketua"));
        model.form().form().save();

        assertThat(only().member().role()).isEqualTo("Ketua");
        assertThat(only().member().roleSince()).isEqualTo(LocalDate.of(2024, 3, 1));
        assertThat(only().roles()).isEmpty();
    }

    @Test
    void aRoleTypedBackAsItWasHasItsDayAgain() {
        add(Map.of("name", "Ani", "role", "Ketua", "roleSince", "1/3/2024"));
        model.form().open(only());

        type(Map.of("role", "Ketu"));
        type(Map.of("role", "Ketua"));

        assertThat(model.form().form().dirty()).isFalse();
    }

    @Test
    void datesThatCannotBeAreRefusedAndWhatWasTypedStays() {
        assertRefused(
                Map.of("name", "Ani", "joined", "5/5/2025", "left", "4/5/2025"),
                "member.left",
                "member.leftBeforeJoined");
        assertRefused(
                Map.of("name", "Ani", "joined", "5/5/2025", "role", "Ketua", "roleSince", "4/5/2025"),
                "member.roleSince",
                "member.roleBeforeJoined");
        assertRefused(
                Map.of("name", "Ani", "born", "1/1/2015", "consent", "5/5/2025"),
                "member.consentBy",
                "consent.parentNeeded");
        assertRefused(Map.of("name", "Ani", "consentBy", "Ibu Sari"), "member.consent", "consent.dateNeeded");
        assertThat(store.ofGroup(group.id())).isEmpty();
    }

    @Test
    void aNewRoleCannotBeginBeforeTheOldOneDid() {
        add(Map.of("name", "Ani", "role", "Sekretaris", "roleSince", "1/3/2024"));
        model.form().open(only());
        type(Map.of("role", "Ketua", "roleSince", "28/2/2024"));
        model.form().form().save();

        assertThat(model.form().form().problems())
                .containsExactly(new Problem("member.roleSince", "member.roleBeforeEarlier"));
    }

    @ParameterizedTest
    @CsvSource({"2007-05-05, 2025-05-05, false", "2007-05-06, 2025-05-05, true", ", 2025-05-05, false"})
    void aChildIsUnderEighteenOnTheDay(LocalDate born, LocalDate day, boolean child) {
        assertThat(Consent.isChild(born, day)).isEqualTo(child);
    }

    @Test
    void whoeverCameBackIsCountedOnTheRightDaysEverywhere() {
        add(Map.of("name", "Ani", "sex", "FEMALE", "joined", "1/1/2024", "left", "1/6/2024", "leftReason", "Pindah"));
        add(Map.of("name", "Budi", "sex", "MALE", "joined", "1/2/2024"));
        history.open(card("Ani"));
        var back = history.openReturn();
        back.typed(new ReturnDraft("31/5/2024", back.draft().left()));
        back.save();
        assertThat(back.problems()).containsExactly(new Problem("memberReturn.day", "member.joinedBeforeEnd"));
        back.typed(new ReturnDraft("1/9/2024", back.draft().left()));
        back.save();

        assertThat(card("Ani").member().left()).isNull();
        assertCount(LocalDate.of(2023, 12, 31), new MemberCount(0, 0, 0));
        assertCount(LocalDate.of(2024, 1, 1), new MemberCount(1, 0, 1));
        assertCount(LocalDate.of(2024, 5, 31), new MemberCount(2, 1, 1));
        assertCount(LocalDate.of(2024, 6, 1), new MemberCount(1, 1, 0));
        assertCount(LocalDate.of(2024, 8, 31), new MemberCount(1, 1, 0));
        assertCount(LocalDate.of(2024, 9, 1), new MemberCount(2, 1, 1));
        desk.history.undo();
        assertCount(LocalDate.of(2024, 9, 1), new MemberCount(1, 1, 0));
    }

    @Test
    void theLatestTimeOfMembershipCannotBeginBeforeTheEarlierEnded() {
        add(Map.of("name", "Ani", "joined", "1/1/2024", "left", "1/6/2024"));
        store.save(card("Ani").back(LocalDate.of(2024, 9, 1)));
        model.show(group.id());
        model.form().open(card("Ani"));

        type(Map.of("joined", "31/5/2024"));
        model.form().form().save();
        assertThat(model.form().form().problems())
                .containsExactly(new Problem("member.joined", "member.joinedBeforeEnd"));
        type(Map.of("joined", ""));
        assertThat(model.form().form().problems())
                .containsExactly(new Problem("member.joined", "member.joinedAgainNeeded"));
    }

    @Test
    void aHouseholdIsMadeByItsNameSharedAndGoneWithItsLastMember() {
        add(Map.of("name", "Ani", "household", "Keluarga Sari"));
        add(Map.of("name", "Budi", "household", "keluarga sari "));
        assertThat(model.form().households()).containsExactly("Keluarga Sari");
        history.open(card("Ani"));
        assertThat(history.sameHousehold()).containsExactly("Budi");

        model.form().open(card("Ani"));
        type(Map.of("household", ""));
        model.form().form().save();
        assertThat(model.form().households()).containsExactly("Keluarga Sari");
        model.form().open(card("Budi"));
        type(Map.of("household", ""));
        model.form().form().save();

        assertThat(model.form().households()).isEmpty();
        desk.history.undo();
        assertThat(card("Budi").household()).map(Household::name).contains("Keluarga Sari");
    }

    @Test
    void consentByPurposeIsGivenByAParentForAChildAndTakenBackLater() {
        add(Map.of("name", "Ani", "born", "1/1/2015"));
        history.open(card("Ani"));
        var form = history.openConsent();
        String born = form.draft().born();
        form.typed(new ConsentDraft("PHOTO", "5/5/2025", "", "WRITTEN", "4/5/2025", born));
        form.save();
        assertThat(form.problems())
                .containsExactly(
                        new Problem("consent.by", "consent.parentNeeded"),
                        new Problem("consent.takenBack", "consent.takenBackBeforeGiven"));

        form.typed(new ConsentDraft("PHOTO", "5/5/2025", "Ibu Sari", "WRITTEN", "", born));
        form.save();
        assertThat(card("Ani").consent(Purpose.PHOTO)).map(Consent::by).contains("Ibu Sari");
        assertThat(card("Ani").consent(Purpose.DATA)).isEmpty();

        MemberEvent given =
                history.events().stream().filter(history::isConsent).findFirst().orElseThrow();
        var again = history.openConsent(given).orElseThrow();
        again.typed(new ConsentDraft("PHOTO", "5/5/2025", "Ibu Sari", "WRITTEN", "6/6/2025", born));
        again.save();

        assertThat(card("Ani").consent(Purpose.PHOTO)).isEmpty();
        assertThat(history.events())
                .filteredOn(event -> event.kindKey().equals(MemberTimeline.CONSENT))
                .extracting(MemberEvent::date)
                .containsExactly(LocalDate.of(2025, 6, 6), LocalDate.of(2025, 5, 5));
    }

    @Test
    void theFormShowsTheConsentForDataAndKeepsItOne() {
        add(Map.of("name", "Ani", "consent", "5/5/2025", "consentWay", "SPOKEN"));
        model.form().open(only());
        assertThat(model.form().form().draft().consent()).isEqualTo(Parse.text(LocalDate.of(2025, 5, 5)));
        type(Map.of("consent", "6/5/2025", "consentWay", "WRITTEN"));
        model.form().form().save();

        assertThat(only().consents()).singleElement().satisfies(consent -> {
            assertThat(consent.given()).isEqualTo(LocalDate.of(2025, 5, 6));
            assertThat(consent.way()).isEqualTo(ConsentWay.WRITTEN);
        });
    }

    @Test
    void theHistoryTellsEverythingTheNewestFirstAndCanBeNarrowed() {
        add(Map.of("name", "Ani", "joined", "1/1/2024", "role", "Ketua", "roleSince", "1/2/2024", "left", "1/6/2024"));
        store.save(card("Ani").back(LocalDate.of(2024, 9, 1)));
        history.add(member -> new MemberTrace.Found(
                "member.name",
                "18 kali",
                List.of(new MemberEvent(LocalDate.of(2024, 3, 3), "member.note", "check", "Hadir"))));
        history.open(card("Ani"));

        assertThat(history.events())
                .extracting(MemberEvent::date)
                .containsExactly(
                        LocalDate.of(2024, 9, 1),
                        LocalDate.of(2024, 6, 1),
                        LocalDate.of(2024, 3, 3),
                        LocalDate.of(2024, 2, 1),
                        LocalDate.of(2024, 1, 1));
        history.kind(java.util.Optional.of("member.note"));
        assertThat(history.events()).extracting(MemberEvent::text).containsExactly("Hadir");
        assertThat(history.traces()).hasSize(1);
    }

    @Test
    void aPartOfTheHistoryCanBeDeletedAndComesBackByUndo() {
        add(Map.of("name", "Ani", "joined", "1/1/2024", "left", "1/6/2024"));
        store.save(card("Ani").back(LocalDate.of(2024, 9, 1)));
        history.open(card("Ani"));
        MemberEvent left = history.events().stream()
                .filter(event -> LocalDate.of(2024, 6, 1).equals(event.date()))
                .findFirst()
                .orElseThrow();

        history.delete(left);
        assertThat(card("Ani").memberships()).isEmpty();
        desk.history.undo();

        assertThat(card("Ani").memberships()).hasSize(1);
    }

    @Test
    void aDeletedMemberComesBackWithAllThatBelongsToIt() {
        add(Map.of(
                "name", "Ani", "joined", "1/1/2024", "left", "1/6/2024", "household", "Sari", "consent", "1/1/2024"));
        store.save(card("Ani").back(LocalDate.of(2024, 9, 1)));
        MemberCard before = card("Ani");
        model.delete(List.of(before));
        assertThat(store.ofGroup(group.id())).isEmpty();

        desk.history.undo();

        assertThat(only()).isEqualTo(before);
    }

    private void assertCount(LocalDate day, MemberCount count) {
        assertThat(MemberCount.of(store.ofGroup(group.id()), day))
                .as("cards on %s", day)
                .isEqualTo(count);
        var counts = new MemberCountStore(desk.database);
        assertThat(counts.ofGroup(group.id(), day)).as("group on %s", day).isEqualTo(count);
        assertThat(counts.byGroup(day).getOrDefault(group.id(), MemberCount.NONE))
                .isEqualTo(count);
        assertThat(new GroupOverviewStore(desk.database).rows(day))
                .singleElement()
                .satisfies(row -> assertThat(row.members()).isEqualTo(count.total()));
        assertThat(new GroupPageStore(desk.database)
                        .read(group.id(), YearMonth.from(day), day)
                        .orElseThrow()
                        .members())
                .isEqualTo(count);
    }

    private void assertRefused(Map<String, String> fields, String field, String key) {
        add(fields);
        assertThat(model.form().form().problems()).as(key).contains(new Problem(field, key));
        assertThat(model.form().form().fields()).containsAllEntriesOf(fields);
        model.form().form().cancel();
    }

    private void add(Map<String, String> fields) {
        model.form().openNew();
        model.form().form().typed(fields);
        model.form().form().save();
    }

    private void type(Map<String, String> fields) {
        var all = new java.util.LinkedHashMap<>(model.form().form().fields());
        all.putAll(fields);
        model.form().form().typed(MemberDraft.settled(model.form().form().fields(), all));
    }

    private MemberCard only() {
        return store.ofGroup(group.id()).get(0);
    }

    private MemberCard card(String name) {
        return store.ofGroup(group.id()).stream()
                .filter(card -> card.member().name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
