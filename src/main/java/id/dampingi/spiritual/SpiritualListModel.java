package id.dampingi.spiritual;

import id.dampingi.kit.db.Change;
import id.dampingi.kit.event.Events;
import id.dampingi.kit.form.FormDesk;
import id.dampingi.kit.form.FormKind;
import id.dampingi.kit.form.FormModel;
import id.dampingi.member.Member;
import id.dampingi.member.MemberStore;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The spiritual needs of one group, and the form for one of them. */
final class SpiritualListModel {
    private record Found(List<SpiritualNeed> needs, List<Member> members) {}

    private final SpiritualStore store;
    private final MemberStore people;
    private final FormDesk desk;
    private final Clock clock;
    private final FormModel<SpiritualNeed, SpiritualDraft> form;
    private Runnable changed = () -> {};
    private Optional<UUID> group = Optional.empty();
    private List<NeedRow> rows = List.of();
    private List<Member> members = List.of();
    private String search = "";

    SpiritualListModel(SpiritualStore store, MemberStore people, FormDesk desk, Events events, Clock clock) {
        this.store = store;
        this.people = people;
        this.desk = desk;
        this.clock = clock;
        form = new FormModel<>(
                new FormKind<>(
                        "spiritual",
                        SpiritualDraft::of,
                        SpiritualNeed::id,
                        draft -> draft.problems(today()),
                        (draft, id) -> draft.toNeed(id, group.orElseThrow()),
                        store::save),
                SpiritualDraft.on(today()),
                desk);
        events.on(Change.class, change -> {
            if (change.touches("spiritual_need", "member")) {
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
            rows = List.of();
            search = "";
            changed.run();
        }
        load();
    }

    FormModel<SpiritualNeed, SpiritualDraft> form() {
        return form;
    }

    void openNew() {
        group.ifPresent(id -> form.openNew(SpiritualDraft.on(today()), id.toString()));
    }

    void open(NeedRow row) {
        form.open(row.record());
    }

    void delete(List<NeedRow> gone) {
        List<UUID> ids = gone.stream().map(row -> row.record().id()).toList();
        desk.background().run(() -> store.deleteAll(ids), desk.history()::did, desk.failures()::tell);
    }

    void search(String text) {
        search = text;
        changed.run();
    }

    /** As it was typed. */
    String search() {
        return search;
    }

    Optional<UUID> group() {
        return group;
    }

    List<NeedRow> visible() {
        String wanted = search.strip().toLowerCase(Locale.ROOT);
        return rows.stream()
                .filter(row -> row.searched().toLowerCase(Locale.ROOT).contains(wanted))
                .filter(row -> wanted.isEmpty() || !row.isHidden())
                .toList();
    }

    int count() {
        return rows.size();
    }

    int waiting() {
        return (int) rows.stream().filter(NeedRow::isWaiting).count();
    }

    /** Of the group, by name. */
    List<Member> members() {
        return members;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private void load() {
        group.ifPresent(id -> desk.background()
                .run(
                        () -> new Found(store.ofGroup(id), people.ofGroup(id)),
                        found -> loaded(id, found),
                        desk.failures()::tell));
    }

    private void loaded(UUID of, Found found) {
        if (group.equals(Optional.of(of))) {
            members = found.members();
            Map<UUID, String> names = members.stream().collect(Collectors.toMap(Member::id, Member::name));
            rows = found.needs().stream()
                    .map(need -> NeedRow.of(
                            need,
                            Optional.ofNullable(need.member()).map(names::get).orElse(""),
                            today()))
                    .toList();
            changed.run();
        }
    }
}
