package id.dampingi.kit.form;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** A record that a list is to select as soon as it is among its rows, which may be read after it was asked for. */
public final class Wanted {
    private Optional<UUID> wanted = Optional.empty();

    public void is(UUID record) {
        wanted = Optional.of(record);
    }

    /** The record, once: when it is one of the list. */
    public Optional<UUID> takeFrom(Stream<UUID> list) {
        Optional<UUID> taken = wanted.filter(id -> list.anyMatch(id::equals));
        if (taken.isPresent()) {
            wanted = Optional.empty();
        }
        return taken;
    }
}
