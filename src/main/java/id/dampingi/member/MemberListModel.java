package id.dampingi.member;

import id.dampingi.kit.db.Change;
import id.dampingi.kit.event.Events;
import id.dampingi.kit.form.FormDesk;
import id.dampingi.kit.form.FormKind;
import id.dampingi.kit.form.FormModel;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** The members of one group, and the form for one of them. */
final class MemberListModel {
    private record Found(List<Member> members, List<String> roles) {}

    private final MemberStore store;
    private final FormDesk desk;
    private final FormModel<Member, MemberDraft> form;
    private Runnable changed = () -> {};
    private Optional<UUID> group = Optional.empty();
    private List<Member> members = List.of();
    private List<String> roles = List.of();
    private String search = "";
    private Former former = Former.SHOWN;

    /** Whether members who have left are in the list. */
    enum Former {
        SHOWN,
        HIDDEN
    }

    MemberListModel(MemberStore store, FormDesk desk, Events events) {
        this.store = store;
        this.desk = desk;
        this.form = new FormModel<>(
                new FormKind<>("member", MemberDraft::of, Member::id, this::member, store::save),
                MemberDraft.EMPTY,
                desk);
        events.on(Change.class, change -> {
            if (change.touches("member")) {
                load();
            }
        });
    }

    void onChange(Runnable action) {
        changed = action;
    }

    void show(UUID newGroup) {
        if (!group.equals(Optional.of(newGroup))) {
            group = Optional.of(newGroup);
            members = List.of();
            search = "";
        }
        load();
    }

    FormModel<Member, MemberDraft> form() {
        return form;
    }

    void openNew() {
        group.ifPresent(id -> form.openNew(MemberDraft.EMPTY, id.toString()));
    }

    void open(Member member) {
        form.open(member);
    }

    void delete(List<Member> gone) {
        List<UUID> ids = gone.stream().map(Member::id).toList();
        desk.background().run(() -> store.deleteAll(ids), desk.history()::did, desk.failures()::tell);
    }

    void search(String text) {
        search = text;
        changed.run();
    }

    void former(Former choice) {
        former = choice;
        changed.run();
    }

    Optional<UUID> group() {
        return group;
    }

    /** As it was typed. */
    String search() {
        return search;
    }

    Former former() {
        return former;
    }

    List<Member> visible() {
        String wanted = search.strip().toLowerCase(Locale.ROOT);
        return members.stream()
                .filter(member -> former == Former.SHOWN || member.left() == null)
                .filter(member -> (member.name() + " " + member.role() + " " + member.phone())
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted))
                .toList();
    }

    boolean isEmpty() {
        return members.isEmpty();
    }

    MemberCount count() {
        return MemberCount.of(members, LocalDate.now());
    }

    List<String> roles() {
        return roles;
    }

    private Member member(MemberDraft draft, UUID id) {
        return draft.toMember(id, group.orElseThrow());
    }

    private void load() {
        group.ifPresent(id -> desk.background()
                .run(
                        () -> new Found(store.ofGroup(id), store.roles()),
                        found -> loaded(id, found),
                        desk.failures()::tell));
    }

    private void loaded(UUID of, Found found) {
        if (group.equals(Optional.of(of))) {
            members = found.members();
            roles = found.roles();
            changed.run();
        }
    }
}
