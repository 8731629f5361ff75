package id.dampingi.access;

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

/** The requests for access of one group, and whom and where they may name. */
final class AccessListModel {
    private record Read(List<Member> members, List<String> places) {}

    private final Clock clock;
    private final Refreshed<Read> read;
    private final RecordsModel<AccessCase, AccessDraft> requests;

    AccessListModel(AccessStore store, MemberStore people, FormDesk desk, Events events, Clock clock) {
        this.clock = clock;
        // Before the requests, so that their names are known when they come.
        read = new Refreshed<>(
                new Read(List.of(), List.of()),
                Set.of("access_case", "member"),
                group -> new Read(people.ofGroup(group), store.places()),
                desk,
                events);
        requests = new RecordsModel<>(
                        new RecordsKind<>(
                                "access",
                                () -> AccessDraft.on(today()),
                                AccessDraft::of,
                                AccessCase::id,
                                draft -> draft.problems(today()),
                                AccessDraft::toCase,
                                Set.of("access_case", "member"),
                                store::ofGroup,
                                store::save,
                                store::deleteAll),
                        desk,
                        events)
                .searchedBy(this::searched);
    }

    void show(UUID group) {
        read.show(Optional.of(group));
        requests.show(Optional.of(group));
    }

    RecordsModel<AccessCase, AccessDraft> requests() {
        return requests;
    }

    int waiting() {
        return (int) requests.records().stream().filter(AccessCase::isOpen).count();
    }

    /** Of the group, by name. */
    List<Member> members() {
        return read.get().members();
    }

    /** {@code ""} for the whole group. */
    String member(AccessCase request) {
        return Member.name(members(), request.member());
    }

    /** To whom requests were referred before. */
    List<String> places() {
        return read.get().places();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private String searched(AccessCase one) {
        return String.join("\n", member(one), one.what(), one.referredTo(), one.note(), one.reason());
    }
}
