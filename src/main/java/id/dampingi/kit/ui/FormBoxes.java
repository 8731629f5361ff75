package id.dampingi.kit.ui;

import id.dampingi.kit.form.Problem;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fields of a form by their keys: what is typed in them, and what is shown in them. */
final class FormBoxes {
    private final Map<String, FieldBox> boxes = new LinkedHashMap<>();
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
        boxes.forEach((key, box) -> fields.put(lastPart(key), box.field().text()));
        return fields;
    }

    void show(Map<String, String> fields, FormRules rules) {
        filling = true;
        try {
            boxes.forEach((key, box) -> {
                String text = fields.get(lastPart(key));
                if (text != null && !text.equals(box.field().text())) {
                    box.field().text(text);
                }
            });
            rules.show(fields, boxes);
        } finally {
            filling = false;
        }
    }

    /** The first problem of each field. */
    void show(List<Problem> problems) {
        var first = new LinkedHashMap<String, Problem>();
        problems.forEach(problem -> first.putIfAbsent(problem.field(), problem));
        boxes.forEach((key, box) -> box.show(first.get(key)));
    }

    private static String lastPart(String key) {
        return key.substring(key.lastIndexOf('.') + 1);
    }
}
