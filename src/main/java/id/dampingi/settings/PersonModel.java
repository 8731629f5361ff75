package id.dampingi.settings;

import id.dampingi.facilitator.Facilitator;
import id.dampingi.facilitator.FacilitatorStore;
import id.dampingi.kit.db.Author;
import id.dampingi.kit.form.FormDesk;
import java.util.List;
import java.util.function.Consumer;

/** Who works on this computer: the name that the history gives with each change from here. */
final class PersonModel {
    /** Long enough for a name to be typed. */
    private static final int WRITE_AFTER = 600;

    private final UserPreferences preferences;
    private final Consumer<Author> author;
    private final FacilitatorStore facilitators;
    private final FormDesk desk;
    private Runnable changed = () -> {};
    private Runnable stopWriting = () -> {};
    private List<String> names = List.of();

    /** @param author is told who makes the changes from now on */
    PersonModel(UserPreferences preferences, Consumer<Author> author, FacilitatorStore facilitators, FormDesk desk) {
        this.preferences = preferences;
        this.author = author;
        this.facilitators = facilitators;
        this.desk = desk;
    }

    void onChange(Runnable action) {
        changed = action;
    }

    /** Reads whose names can be chosen. */
    void load() {
        desk.background()
                .run(
                        () -> facilitators.all().stream()
                                .filter(Facilitator::active)
                                .map(Facilitator::name)
                                .toList(),
                        read -> {
                            names = read;
                            changed.run();
                        },
                        desk.failures()::tell);
    }

    List<String> names() {
        return names;
    }

    String name() {
        return preferences.person();
    }

    void typed(String name) {
        stopWriting.run();
        stopWriting = desk.delay().after(WRITE_AFTER, () -> keep(name));
    }

    private void keep(String name) {
        if (!name.strip().equals(preferences.person())) {
            preferences.person(name);
            desk.background()
                    .run(
                            () -> {
                                author.accept(preferences.author());
                                return name;
                            },
                            kept -> {},
                            desk.failures()::tell);
        }
    }
}
