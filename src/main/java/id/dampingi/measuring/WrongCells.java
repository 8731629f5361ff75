package id.dampingi.measuring;

import id.dampingi.kit.form.FormDesk;
import id.dampingi.kit.form.Problem;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Texts that were typed and could not be saved. They survive a crash, and until somebody puts them right. */
final class WrongCells {
    private final FormDesk desk;
    private final Map<Spot, Wrong> cells = new HashMap<>();
    private String key = "";

    WrongCells(FormDesk desk) {
        this.desk = desk;
    }

    /** Those that were left under a key, then calls {@code ready}. */
    void open(String newKey, Runnable ready) {
        key = newKey;
        cells.clear();
        desk.background()
                .run(
                        () -> desk.drafts().read(newKey).orElse(Map.of()),
                        texts -> {
                            if (key.equals(newKey)) {
                                texts.forEach((spot, text) -> cells.putIfAbsent(Spot.of(spot), left(text)));
                                ready.run();
                            }
                        },
                        desk.failures()::tell);
    }

    int count() {
        return cells.size();
    }

    Optional<Wrong> at(Spot spot) {
        return Optional.ofNullable(cells.get(spot));
    }

    Set<UUID> indicators() {
        return cells.keySet().stream().map(Spot::indicator).collect(Collectors.toSet());
    }

    /** What is typed now, with the texts that were wrong in the same rows: together they may be right. */
    Map<Spot, String> with(Map<Spot, String> typed) {
        Set<UUID> rows = typed.keySet().stream().map(Spot::indicator).collect(Collectors.toSet());
        var all = new HashMap<>(typed);
        cells.forEach((spot, wrong) -> {
            if (rows.contains(spot.indicator())) {
                all.putIfAbsent(spot, wrong.text());
            }
        });
        return all;
    }

    /** These cells were judged anew. */
    void replace(Set<Spot> judged, Map<Spot, Wrong> wrong) {
        cells.keySet().removeAll(judged);
        cells.putAll(wrong);
        String into = key;
        var texts = new HashMap<String, String>();
        cells.forEach((spot, typed) -> texts.put(spot.text(), typed.text()));
        desk.background().run(() -> write(into, texts), done -> {}, desk.failures()::tell);
    }

    private String write(String into, Map<String, String> texts) {
        if (texts.isEmpty()) {
            desk.drafts().drop(into);
        } else {
            desk.drafts().write(into, texts);
        }
        return into;
    }

    private static Wrong left(String text) {
        return new Wrong(text, new Problem("measuring.grid", "measuring.unsaved"));
    }
}
