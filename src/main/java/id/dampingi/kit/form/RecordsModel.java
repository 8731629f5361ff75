package id.dampingi.kit.form;

import id.dampingi.kit.event.Events;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** The records of one owner, what is searched among them, and the form for one of them. Knows no Swing. */
public final class RecordsModel<R, D extends Record & Draft> implements Filterable {
    private final RecordsKind<R, D> kind;
    private final FormDesk desk;
    private final FormModel<R, D> form;
    private final Refreshed<List<R>> records;
    private final FiltersModel filters;
    private Function<R, String> words = record -> "";
    private String search = "";

    public RecordsModel(RecordsKind<R, D> kind, FormDesk desk, Events events) {
        this.kind = kind;
        this.desk = desk;
        records = new Refreshed<>(List.of(), kind.tables(), kind.read(), desk, events);
        filters = new FiltersModel(kind.key(), this, desk, events);
        form = new FormModel<>(
                new FormKind<>(kind.key(), kind.toDraft(), kind.id(), kind.problems(), this::record, kind.save()),
                kind.blank().get(),
                desk);
    }

    /** @param newWords in which a search looks; what is not in them is found by no word */
    public RecordsModel<R, D> searchedBy(Function<R, String> newWords) {
        words = newWords;
        return this;
    }

    public void onChange(Runnable action) {
        records.onChange(action);
    }

    /** Nobody's records are none. */
    public void show(Optional<UUID> newOwner) {
        if (!owner().equals(newOwner)) {
            search = "";
        }
        records.show(newOwner);
    }

    public FormModel<R, D> form() {
        return form;
    }

    public Optional<UUID> owner() {
        return records.owner();
    }

    /** In the order in which they are read. */
    public List<R> records() {
        return records.get();
    }

    public void search(String text) {
        search = text;
    }

    /** As it was typed. */
    public String search() {
        return search;
    }

    /** The saved ones, of every owner. */
    public FiltersModel filters() {
        return filters;
    }

    @Override
    public Map<String, String> narrowing() {
        return new Narrowing().with("search", search.strip()).fields();
    }

    @Override
    public List<String> narrow(Map<String, String> fields) {
        search = fields.getOrDefault("search", "");
        return List.of();
    }

    /** Those in which the search finds its text. */
    public List<R> found() {
        String wanted = search.strip().toLowerCase(Locale.ROOT);
        return records().stream()
                .filter(record -> wanted.isEmpty()
                        || words.apply(record).toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
    }

    public UUID id(R record) {
        return kind.id().apply(record);
    }

    public void openNew() {
        D blank = kind.blank().get();
        openNew(blank, blank);
    }

    /** With something filled in already. */
    public void openNew(D filled) {
        openNew(kind.blank().get(), filled);
    }

    public void open(R record) {
        form.open(record);
    }

    /** All of them in one change. */
    public void delete(List<R> gone) {
        List<UUID> ids = gone.stream().map(kind.id()).toList();
        desk.change(() -> kind.delete().apply(ids));
    }

    private void openNew(D blank, D filled) {
        owner().ifPresent(of -> form.openNew(blank, filled, of.toString()));
    }

    private R record(D draft, UUID id) {
        return kind.toRecord().make(draft, id, owner().orElseThrow());
    }
}
