package id.dampingi.kit.form;

import id.dampingi.kit.db.Change;
import id.dampingi.kit.event.Events;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The records of one owner, and the form for one of them. Knows no Swing. */
public final class RecordsModel<R, D extends Record & Draft> {
    private final RecordsKind<R, D> kind;
    private final FormDesk desk;
    private final FormModel<R, D> form;
    private Runnable changed = () -> {};
    private Optional<UUID> owner = Optional.empty();
    private List<R> records = List.of();

    public RecordsModel(RecordsKind<R, D> kind, FormDesk desk, Events events) {
        this.kind = kind;
        this.desk = desk;
        form = new FormModel<>(
                new FormKind<>(kind.key(), kind.toDraft(), kind.id(), kind.problems(), this::record, kind.save()),
                kind.blank(),
                desk);
        events.on(Change.class, change -> {
            if (kind.tables().stream().anyMatch(change::touches)) {
                load();
            }
        });
    }

    public void onChange(Runnable action) {
        changed = action;
    }

    /** Nobody's records are none. */
    public void show(Optional<UUID> newOwner) {
        if (!owner.equals(newOwner)) {
            owner = newOwner;
            records = List.of();
            changed.run();
        }
        load();
    }

    public FormModel<R, D> form() {
        return form;
    }

    public Optional<UUID> owner() {
        return owner;
    }

    /** In the order in which they are read. */
    public List<R> records() {
        return records;
    }

    public UUID id(R record) {
        return kind.id().apply(record);
    }

    public void openNew() {
        openNew(kind.blank());
    }

    /** With something filled in already. */
    public void openNew(D filled) {
        owner.ifPresent(of -> form.openNew(kind.blank(), filled, of.toString()));
    }

    public void open(R record) {
        form.open(record);
    }

    /** All of them in one change. */
    public void delete(List<R> gone) {
        List<UUID> ids = gone.stream().map(kind.id()).toList();
        desk.background().run(() -> kind.delete().apply(ids), desk.history()::did, desk.failures()::tell);
    }

    private R record(D draft, UUID id) {
        return kind.toRecord().make(draft, id, owner.orElseThrow());
    }

    private void load() {
        owner.ifPresent(of ->
                desk.background().run(() -> kind.read().apply(of), read -> loaded(of, read), desk.failures()::tell));
    }

    private void loaded(UUID of, List<R> read) {
        if (owner.equals(Optional.of(of))) {
            records = read;
            changed.run();
        }
    }
}
