package id.dampingi.kit.form;

import id.dampingi.kit.db.Change;
import id.dampingi.kit.event.Events;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** What is read of one owner, such as a group, and read again whenever something of it changes. Knows no Swing. */
public final class Refreshed<T> {
    private final T nothing;
    private final Function<UUID, T> read;
    private final FormDesk desk;
    private Runnable changed = () -> {};
    private Optional<UUID> owner = Optional.empty();
    private T value;

    /**
     * @param nothing until something was read
     * @param tables a change in one of them makes it read again
     * @param read on the database thread
     */
    public Refreshed(T nothing, Set<String> tables, Function<UUID, T> read, FormDesk desk, Events events) {
        this.nothing = nothing;
        this.read = read;
        this.desk = desk;
        value = nothing;
        events.on(Change.class, change -> {
            if (tables.stream().anyMatch(change::touches)) {
                load();
            }
        });
    }

    public void onChange(Runnable action) {
        changed = action;
    }

    /** Of nobody nothing is known. */
    public void show(Optional<UUID> newOwner) {
        if (!owner.equals(newOwner)) {
            owner = newOwner;
            value = nothing;
            changed.run();
        }
        load();
    }

    public Optional<UUID> owner() {
        return owner;
    }

    public T get() {
        return value;
    }

    /** Has it shown again, after something else that is shown with it has changed. */
    public void tell() {
        changed.run();
    }

    private void load() {
        owner.ifPresent(
                of -> desk.background().run(() -> read.apply(of), found -> loaded(of, found), desk.failures()::tell));
    }

    private void loaded(UUID of, T found) {
        if (owner.equals(Optional.of(of))) {
            value = found;
            changed.run();
        }
    }
}
