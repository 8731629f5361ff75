package id.dampingi.measuring;

import id.dampingi.kit.form.FormDesk;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** What was typed and not saved, for each sheet. It survives a crash, and until somebody puts it right. */
final class TypedSheets {
    private final FormDesk desk;
    private final Map<String, TypedCells> sheets = new HashMap<>();

    TypedSheets(FormDesk desk) {
        this.desk = desk;
    }

    /** The texts under a key; {@code ready} is called when those left by an earlier run of the program are there. */
    TypedCells open(String key, Runnable ready) {
        sheets.values().removeIf(TypedCells::isEmpty);
        TypedCells cells = sheets.computeIfAbsent(key, TypedCells::new);
        desk.background()
                .run(
                        () -> desk.drafts().read(key).orElse(Map.of()),
                        fields -> {
                            cells.restore(fields);
                            ready.run();
                        },
                        desk.failures()::tell);
        return cells;
    }

    void ended(TypedCells cells) {
        remember(cells, desk.failures()::tell);
    }

    /** Where saving failed the draft may fail for the same reason, which is told already. */
    void failed(TypedCells cells) {
        remember(cells, e -> {});
    }

    private void remember(TypedCells cells, Consumer<Exception> failed) {
        String key = cells.key();
        Map<String, String> fields = cells.fields();
        desk.background().run(() -> write(key, fields), done -> {}, failed);
    }

    private String write(String key, Map<String, String> fields) {
        if (fields.isEmpty()) {
            desk.drafts().drop(key);
        } else {
            desk.drafts().write(key, fields);
        }
        return key;
    }
}
