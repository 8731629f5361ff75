package id.dampingi.exchange;

import id.dampingi.kit.i18n.Failure;
import id.dampingi.kit.task.Background;
import id.dampingi.kit.task.Failures;
import id.dampingi.kit.undo.History;
import id.dampingi.ownfield.OwnFields;
import java.io.IOException;
import java.util.List;

/** The mappings that can be picked for one kind of data, and which one is in use. */
final class SavedMappings {
    private final MappingStore store;
    private final Background background;
    private final History history;
    private final Failures failures;
    private final Runnable changed;
    private List<SavedMapping> all = List.of();
    private String used = "";

    SavedMappings(MappingStore store, Background background, History history, Failures failures, Runnable changed) {
        this.store = store;
        this.background = background;
        this.history = history;
        this.failures = failures;
        this.changed = changed;
    }

    List<String> names() {
        return all.stream().map(SavedMapping::name).toList();
    }

    /** {@code ""} for none. */
    String used() {
        return used;
    }

    void load(ImportKind kind) {
        background.run(
                () -> store.of(kind),
                found -> {
                    all = found;
                    changed.run();
                },
                failures::tell);
    }

    void save(String name, ImportMapping mapping) {
        background.run(
                () -> store.save(name, mapping),
                change -> {
                    used = name;
                    history.did(change);
                    load(mapping.kind());
                },
                failures::tell);
    }

    /** The mapping of that name; what the titles suggest if there is none. */
    ImportMapping use(String name, SheetView view, ImportKind kind, OwnFields own) {
        used = "";
        for (SavedMapping saved : all) {
            if (saved.name().equals(name) && saved.kind() == kind) {
                used = name;
                return parsed(saved);
            }
        }
        return MappingGuess.of(view, kind, own);
    }

    private static ImportMapping parsed(SavedMapping saved) {
        try {
            return MappingJson.parse(saved.json(), saved.kind());
        } catch (IOException e) {
            throw new Failure("exchange.mappingBroken", e, saved.name(), 1);
        }
    }
}
