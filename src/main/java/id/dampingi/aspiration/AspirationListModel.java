package id.dampingi.aspiration;

import id.dampingi.kit.db.Change;
import id.dampingi.kit.event.Events;
import id.dampingi.kit.form.Filterable;
import id.dampingi.kit.form.FiltersModel;
import id.dampingi.kit.form.FormDesk;
import id.dampingi.kit.form.FormKind;
import id.dampingi.kit.form.FormModel;
import id.dampingi.kit.form.Narrowing;
import id.dampingi.kit.i18n.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The aspirations of one group, and the form for one of them. */
final class AspirationListModel implements Filterable {
    private static final List<String> USUAL = List.of(
            "aspiration.hamlet",
            "aspiration.villageAssembly",
            "aspiration.villagePlanning",
            "aspiration.districtPlanning",
            "aspiration.villageOffice",
            "aspiration.villageCouncil",
            "aspiration.regencyOffice",
            "aspiration.regencyCouncil");

    private record Found(List<Aspiration> aspirations, List<String> forums) {}

    private final AspirationStore store;
    private final FormDesk desk;
    private final Clock clock;
    private final FormModel<Aspiration, AspirationDraft> form;
    private final FiltersModel filters;
    private Runnable changed = () -> {};
    private Optional<UUID> group = Optional.empty();
    private List<Aspiration> rows = List.of();
    private List<String> forums = List.of();
    private String search = "";

    AspirationListModel(AspirationStore store, FormDesk desk, Events events, Clock clock) {
        this.store = store;
        this.desk = desk;
        this.clock = clock;
        form = new FormModel<>(
                new FormKind<>(
                        "aspiration",
                        AspirationDraft::of,
                        Aspiration::id,
                        draft -> draft.problems(today()),
                        (draft, id) -> draft.toAspiration(id, group.orElseThrow()),
                        store::save),
                AspirationDraft.on(today()),
                desk);
        filters = new FiltersModel("aspiration", this, desk, events);
        events.on(Change.class, change -> {
            if (change.touches("aspiration")) {
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

    FormModel<Aspiration, AspirationDraft> form() {
        return form;
    }

    void openNew() {
        group.ifPresent(id -> form.openNew(AspirationDraft.on(today()), id.toString()));
    }

    void open(Aspiration aspiration) {
        form.open(aspiration);
    }

    void delete(List<Aspiration> gone) {
        List<UUID> ids = gone.stream().map(Aspiration::id).toList();
        desk.background().run(() -> store.deleteAll(ids), desk.history()::did, desk.failures()::tell);
    }

    /** The saved ones. */
    FiltersModel filters() {
        return filters;
    }

    @Override
    public Map<String, String> narrowing() {
        return new Narrowing()
                .with("aspiration.search", search.strip())
                .fields();
    }

    @Override
    public List<String> narrow(Map<String, String> fields) {
        var wanted = new Narrowing(fields);
        search = wanted.text("aspiration.search");
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

    List<Aspiration> visible() {
        String wanted = search.strip().toLowerCase(Locale.ROOT);
        return rows.stream()
                .filter(row -> searched(row).toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
    }

    int count() {
        return rows.size();
    }

    int waiting() {
        return (int) rows.stream().filter(Aspiration::isWaiting).count();
    }

    /** Where aspirations were taken before, and the usual forums. */
    List<String> forums() {
        return Stream.concat(forums.stream(), USUAL.stream().map(Words::text))
                .distinct()
                .toList();
    }

    private static String searched(Aspiration one) {
        return String.join("\n", one.title(), one.forum(), one.submittedBy(), one.reason(), one.note());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private void load() {
        group.ifPresent(id -> desk.background()
                .run(
                        () -> new Found(store.ofGroup(id), store.forums()),
                        found -> loaded(id, found),
                        desk.failures()::tell));
    }

    private void loaded(UUID of, Found found) {
        if (group.equals(Optional.of(of))) {
            forums = found.forums();
            rows = found.aspirations();
            changed.run();
        }
    }
}
