package id.dampingi.access;

import id.dampingi.kit.db.Change;
import id.dampingi.kit.event.Events;
import id.dampingi.kit.form.Filterable;
import id.dampingi.kit.form.FiltersModel;
import id.dampingi.kit.form.FormDesk;
import id.dampingi.kit.form.FormKind;
import id.dampingi.kit.form.FormModel;
import id.dampingi.kit.form.Narrowing;
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

/** The requests for access of one group, and the form for one of them. */
final class AccessListModel implements Filterable {
    private record Found(List<AccessCase> requests, List<Member> members, List<String> places) {}

    private final AccessStore store;
    private final MemberStore people;
    private final FormDesk desk;
    private final Clock clock;
    private final FormModel<AccessCase, AccessDraft> form;
    private final FiltersModel filters;
    private Runnable changed = () -> {};
    private Optional<UUID> group = Optional.empty();
    private List<AccessRow> rows = List.of();
    private List<Member> members = List.of();
    private List<String> places = List.of();
    private String search = "";

    AccessListModel(AccessStore store, MemberStore people, FormDesk desk, Events events, Clock clock) {
        this.store = store;
        this.people = people;
        this.desk = desk;
        this.clock = clock;
        form = new FormModel<>(
                new FormKind<>(
                        "access",
                        AccessDraft::of,
                        AccessCase::id,
                        draft -> draft.problems(today()),
                        (draft, id) -> draft.toCase(id, group.orElseThrow()),
                        store::save),
                AccessDraft.on(today()),
                desk);
        filters = new FiltersModel("access", this, desk, events);
        events.on(Change.class, change -> {
            if (change.touches("access_case", "member")) {
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

    FormModel<AccessCase, AccessDraft> form() {
        return form;
    }

    void openNew() {
        group.ifPresent(id -> form.openNew(AccessDraft.on(today()), id.toString()));
    }

    void open(AccessRow row) {
        form.open(row.record());
    }

    void delete(List<AccessRow> gone) {
        List<UUID> ids = gone.stream().map(row -> row.record().id()).toList();
        desk.background().run(() -> store.deleteAll(ids), desk.history()::did, desk.failures()::tell);
    }

    /** The saved ones. */
    FiltersModel filters() {
        return filters;
    }

    @Override
    public Map<String, String> narrowing() {
        return new Narrowing()
                .with("access.search", search.strip())
                .fields();
    }

    @Override
    public List<String> narrow(Map<String, String> fields) {
        var wanted = new Narrowing(fields);
        search = wanted.text("access.search");
        changed.run();
        return wanted.gone();
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

    List<AccessRow> visible() {
        String wanted = search.strip().toLowerCase(Locale.ROOT);
        return rows.stream()
                .filter(row -> row.searched().toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
    }

    int count() {
        return rows.size();
    }

    int waiting() {
        return (int) rows.stream().filter(AccessRow::isOpen).count();
    }

    /** Of the group, by name. */
    List<Member> members() {
        return members;
    }

    /** To whom requests were referred before. */
    List<String> places() {
        return places;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private void load() {
        group.ifPresent(id -> desk.background()
                .run(
                        () -> new Found(store.ofGroup(id), people.ofGroup(id), store.places()),
                        found -> loaded(id, found),
                        desk.failures()::tell));
    }

    private void loaded(UUID of, Found found) {
        if (group.equals(Optional.of(of))) {
            members = found.members();
            places = found.places();
            Map<UUID, String> names = members.stream().collect(Collectors.toMap(Member::id, Member::name));
            rows = found.requests().stream()
                    .map(request -> AccessRow.of(
                            request,
                            Optional.ofNullable(request.member())
                                    .map(names::get)
                                    .orElse(""),
                            today()))
                    .toList();
            changed.run();
        }
    }
}
