package id.dampingi.history;

import id.dampingi.kit.form.FormDesk;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The versions of one record, one of them looked at. */
final class HistoryModel {
    private final HistoryStore store;
    private final FormDesk desk;
    private final UUID record;
    private Runnable changed = () -> {};
    private Optional<RecordVersions> read = Optional.empty();
    private int chosen;
    private boolean busy;

    HistoryModel(HistoryStore store, FormDesk desk, UUID record) {
        this.store = store;
        this.desk = desk;
        this.record = record;
    }

    void onChange(Runnable action) {
        changed = action;
    }

    /** @param ready called once it is read */
    void load(Runnable ready) {
        desk.background()
                .run(
                        () -> store.read(record),
                        found -> {
                            read = found;
                            chosen = 0;
                            ready.run();
                            changed.run();
                        },
                        desk.failures()::tell);
    }

    /** Empty if nothing was ever saved of it. */
    Optional<RecordVersions> record() {
        return read;
    }

    List<Version> versions() {
        return read.map(RecordVersions::versions).orElse(List.of());
    }

    void choose(int index) {
        if (index >= 0 && index != chosen) {
            chosen = index;
            changed.run();
        }
    }

    int chosenIndex() {
        return chosen;
    }

    Optional<Version> chosen() {
        return chosen < versions().size() ? Optional.of(versions().get(chosen)) : Optional.empty();
    }

    boolean canPutBack() {
        return !busy
                && chosen().filter(Version::canBePutBack).isPresent()
                && read.filter(RecordVersions::made).isEmpty();
    }

    void putBack() {
        if (canPutBack()) {
            UUID version = chosen().orElseThrow().change();
            busy = true;
            desk.background()
                    .run(
                            () -> store.putBack(record, version),
                            change -> {
                                busy = false;
                                desk.history().did(change);
                                load(() -> {});
                            },
                            e -> {
                                busy = false;
                                changed.run();
                                desk.failures().tell(e);
                            });
            changed.run();
        }
    }
}
