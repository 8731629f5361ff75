package id.dampingi.member;

import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.group.Group;
import id.dampingi.group.GroupStore;
import id.dampingi.kit.db.Ids;
import id.dampingi.kit.form.BulkLine.Outcome;
import id.dampingi.kit.form.BulkModel;
import id.dampingi.kit.form.Drafts;
import id.dampingi.kit.form.Parse;
import id.dampingi.kit.form.Problem;
import id.dampingi.support.Desk;
import id.dampingi.support.Make;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MemberBulkTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final Desk desk = new Desk();
    private final MemberCardStore cards = new MemberCardStore(desk.database);
    private final Group group = Make.group("BWI-01", "Nelayan Samudra");
    private final MemberListModel model = new MemberListModel(
            new MemberStore(desk.database),
            cards,
            desk.forms,
            desk.events,
            Clock.fixed(TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
    private final BulkModel<MemberCard, MemberDraft> bulk = model.bulk();
    private final MemberCard siti;
    private final MemberCard budi;

    MemberBulkTest() {
        new GroupStore(desk.database).save(group);
        siti = member("Siti", TODAY.minusYears(1));
        budi = member("Budi", TODAY.minusDays(3));
        model.show(group.id());
        bulk.open(List.of(siti.id(), budi.id()), () -> {});
    }

    @AfterEach
    void close() {
        desk.database.close();
    }

    @Test
    void theRoleBeforeStaysKnownAndTheHouseholdStays() {
        bulk.type(Map.of("field", "role", "role", "pengurus", "roleSince", "20/11/2026"));
        assertThat(bulk.count(Outcome.REFUSED)).isEqualTo(1);
        bulk.type(Map.of("roleSince", "23/11/2026"));
        assertThat(bulk.count(Outcome.CHANGES)).isEqualTo(2);
        bulk.apply(() -> {});

        MemberCard changed = card(siti);
        assertThat(changed.member().role()).isEqualTo("pengurus");
        assertThat(changed.roles())
                .singleElement()
                .satisfies(role -> assertThat(role.role()).isEqualTo("bendahara"));
        assertThat(changed.household()).isEqualTo(siti.household());
        assertThat(changed.consents()).isEqualTo(siti.consents());
        desk.history.undo();
        assertThat(card(siti)).isEqualTo(siti);
        assertThat(card(budi)).isEqualTo(budi);
    }

    @Test
    void nobodyLeavesBeforeJoining() {
        bulk.type(Map.of("field", "left", "left", "1/11/2026", "leftReason", "pindah"));
        assertThat(bulk.count(Outcome.CHANGES)).isEqualTo(1);
        assertThat(bulk.lines().get(0).problems())
                .extracting(Problem::messageKey)
                .containsExactly("member.leftBeforeJoined");
        bulk.apply(() -> {});
        assertThat(card(siti).member().leftReason()).isEqualTo("pindah");
        assertThat(card(budi)).isEqualTo(budi);
    }

    private MemberCard card(MemberCard of) {
        return cards.ofGroup(group.id()).stream()
                .filter(card -> card.id().equals(of.id()))
                .findFirst()
                .orElseThrow();
    }

    private MemberCard member(String name, LocalDate joined) {
        Member plain = Member.named(Ids.next(), group.id(), name).during(joined, null, "");
        MemberCard card = MemberCard.of(plain)
                .in(Optional.of(new Household(Ids.next(), group.id(), "Keluarga " + name)))
                .agreed(joined, name, null);
        var role = Drafts.with(
                MemberDraft.of(card, model.own()), Map.of("role", "bendahara", "roleSince", Parse.text(joined)));
        cards.save(role.on(card, card.household().stream().toList(), model.own()));
        return card(card);
    }
}
