package id.dampingi.kit.ui;

import id.dampingi.kit.form.Problem;
import id.dampingi.kit.json.TextMap;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fields of a form by their keys: what is typed in them, and what is shown in them. */
final class FormBoxes {
    private final Map<String, FieldBox> boxes = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> shown = new LinkedHashMap<>();
    private final Runnable typed;
    private boolean filling;

    /** @param typed run when the user types, not when something is shown */
    FormBoxes(Runnable typed) {
        this.typed = typed;
    }

    void add(String key, FieldBox box) {
        boxes.put(key, box);
        box.field().onTyped(() -> {
            if (!filling) {
                typed.run();
            }
        });
    }

    Collection<FieldBox> all() {
        return boxes.values();
    }

    Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        var shared = new LinkedHashMap<>(shown);
        boxes.forEach((key, box) -> {
            String text = box.field().text();
            Optional<String> part = part(key);
            if (part.isEmpty()) {
                fields.put(component(key), text);
            } else {
                Map<String, String> parts = shared.getOrDefault(component(key), Map.of());
                shared.put(component(key), with(parts, part.get(), text));
            }
        });
        shared.forEach((component, parts) -> fields.put(component, TextMap.write(parts)));
        return fields;
    }

    void show(Map<String, String> fields, FormRules rules) {
        filling = true;
        try {
            shown.clear();
            boxes.forEach((key, box) -> {
                String text = fields.get(component(key));
                if (text != null) {
                    show(
                            box,
                            part(key)
                                    .map(part -> parts(key, text).getOrDefault(part, ""))
                                    .orElse(text));
                }
            });
            rules.show(fields, boxes);
        } finally {
            filling = false;
        }
    }

    private static void show(FieldBox box, String text) {
        if (!text.equals(box.field().text())) {
            box.field().text(text);
        }
    }

    /** What several boxes share, also what none of them shows. */
    private Map<String, String> parts(String key, String text) {
        return shown.computeIfAbsent(component(key), any -> TextMap.read(text));
    }

    /** The first problem of each field. */
    void show(List<Problem> problems) {
        var first = new LinkedHashMap<String, Problem>();
        problems.forEach(problem -> first.putIfAbsent(problem.field(), problem));
        boxes.forEach((key, box) -> box.show(first.get(key)));
    }

    private static Map<String, String> with(Map<String, String> parts, String part, String text) {
        var changed = new LinkedHashMap<>(parts);
        changed.put(part, text);
        return changed;
    }

    /** The name of the draft's component: {@code own} of {@code group.own.0190…}. */
    private static String component(String key) {
        return key.split("\\.")[1];
    }

    private static Optional<String> part(String key) {
        String[] names = key.split("\\.");
        return names.length > 2 ? Optional.of(names[2]) : Optional.empty();
    }
}
