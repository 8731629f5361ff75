package id.dampingi.spiritual;

import id.dampingi.kit.event.Events;
import id.dampingi.kit.form.FormDesk;
import id.dampingi.kit.form.RecordsKind;
import id.dampingi.kit.form.RecordsModel;
import id.dampingi.kit.form.Refreshed;
import id.dampingi.member.Member;
import id.dampingi.member.MemberStore;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The spiritual needs of one group, and whose they may be. */
final class SpiritualListModel {
    private final Clock clock;
    private final Refreshed<List<Member>> members;
    private final RecordsModel<SpiritualNeed, SpiritualDraft> needs;

    SpiritualListModel(SpiritualStore store, MemberStore people, FormDesk desk, Events events, Clock clock) {
        this.clock = clock;
        // Before the needs, so that their names are known when they come.
        members = new Refreshed<>(List.of(), Set.of("member"), people::ofGroup, desk, events);
        needs = new RecordsModel<>(
                        new RecordsKind<>(
                                "spiritual",
                                () -> SpiritualDraft.on(today()),
                                SpiritualDraft::of,
                                SpiritualNeed::id,
                                draft -> draft.problems(today()),
                                SpiritualDraft::toNeed,
                                Set.of("spiritual_need", "member"),
                                store::ofGroup,
                                store::save,
                                store::deleteAll),
                        desk,
                        events)
                .searchedBy(need -> row(need).searched());
    }

    void show(UUID group) {
        members.show(Optional.of(group));
        needs.show(Optional.of(group));
    }

    RecordsModel<SpiritualNeed, SpiritualDraft> needs() {
        return needs;
    }

    /** What the list may tell of a need. */
    NeedRow row(SpiritualNeed need) {
        return NeedRow.of(need, Member.name(members(), need.member()), today());
    }

    int waiting() {
        return (int) needs.records().stream()
                .filter(need -> need.state() == NeedState.OPEN)
                .count();
    }

    /** Of the group, by name. */
    List<Member> members() {
        return members.get();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
