package id.dampingi.measuring;

import id.dampingi.kit.form.Problem;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Texts typed into one sheet that are not saved: still on their way, or refused with a reason. */
final class TypedCells {
    private record OnTheWay(String text, int step) {}

    /**
     * What one typing or pasting asks to be saved.
     *
     * @param texts those typed now, and the unsaved ones of the same rows: together they may be right
     */
    record Step(int number, Map<Spot, String> texts) {}

    private final String key;
    private final Map<Spot, OnTheWay> onTheWay = new HashMap<>();
    private final Map<Spot, Wrong> wrong = new HashMap<>();
    private int steps;

    /** @param key the draft in which they survive the end of the program */
    TypedCells(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }

    boolean isEmpty() {
        return onTheWay.isEmpty() && wrong.isEmpty();
    }

    int wrong() {
        return wrong.size();
    }

    Optional<String> text(Spot spot) {
        return Optional.ofNullable(onTheWay.get(spot))
                .map(OnTheWay::text)
                .or(() -> Optional.ofNullable(wrong.get(spot)).map(Wrong::text));
    }

    /** None while a newer text is on its way. */
    Optional<Problem> problem(Spot spot) {
        return onTheWay.containsKey(spot)
                ? Optional.empty()
                : Optional.ofNullable(wrong.get(spot)).map(Wrong::problem);
    }

    Set<UUID> indicators() {
        var spots = new HashSet<>(onTheWay.keySet());
        spots.addAll(wrong.keySet());
        return spots.stream().map(Spot::indicator).collect(Collectors.toSet());
    }

    /** All texts, as a draft keeps them. */
    Map<String, String> fields() {
        var fields = new HashMap<String, String>();
        wrong.forEach((spot, typed) -> fields.put(spot.text(), typed.text()));
        onTheWay.forEach((spot, typed) -> fields.put(spot.text(), typed.text()));
        return fields;
    }

    /** Texts that were left earlier; what was typed since goes before them. */
    void restore(Map<String, String> fields) {
        fields.forEach((name, text) -> {
            Spot spot = Spot.of(name);
            if (!onTheWay.containsKey(spot)) {
                wrong.putIfAbsent(spot, unsaved(text));
            }
        });
    }

    Step begin(Map<Spot, String> typed) {
        Set<UUID> rows = typed.keySet().stream().map(Spot::indicator).collect(Collectors.toSet());
        var texts = new HashMap<Spot, String>();
        wrong.forEach((spot, refused) -> texts.put(spot, refused.text()));
        onTheWay.forEach((spot, earlier) -> texts.put(spot, earlier.text()));
        texts.keySet().removeIf(spot -> !rows.contains(spot.indicator()));
        texts.putAll(typed);
        steps++;
        texts.forEach((spot, text) -> onTheWay.put(spot, new OnTheWay(text, steps)));
        return new Step(steps, texts);
    }

    /** All that a step asked for is saved but what is refused. A cell typed into since waits for its own step. */
    void end(Step step, Map<Spot, Wrong> refused) {
        step.texts().keySet().forEach(spot -> {
            OnTheWay typed = onTheWay.get(spot);
            if (typed != null && typed.step() == step.number()) {
                onTheWay.remove(spot);
                wrong.remove(spot);
                Optional.ofNullable(refused.get(spot)).ifPresent(why -> wrong.put(spot, why));
            }
        });
    }

    /** Nothing of a step could be saved: every text stays in its cell. */
    void fail(Step step) {
        var refused = new HashMap<Spot, Wrong>();
        step.texts().forEach((spot, text) -> refused.put(spot, unsaved(text)));
        end(step, refused);
    }

    private static Wrong unsaved(String text) {
        return new Wrong(text, new Problem("measuring.grid", "measuring.unsaved"));
    }
}
