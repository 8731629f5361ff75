package id.dampingi.kit.ui;

import id.dampingi.kit.i18n.Words;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** One of several to choose from: {@code id} is what a draft holds, {@code label} what the user reads. */
public record Option(String id, String label) {
    /** Constants by name, labelled by the words of {@code key}. */
    public static <E extends Enum<E>> List<Option> of(E[] values, Function<? super E, String> key) {
        return Arrays.stream(values)
                .map(value -> new Option(value.name(), Words.text(key.apply(value))))
                .toList();
    }

    public static <T> List<Option> of(
            List<T> values, Function<? super T, String> id, Function<? super T, String> label) {
        return values.stream()
                .map(value -> new Option(id.apply(value), label.apply(value)))
                .toList();
    }

    @Override
    public String toString() {
        return label;
    }
}
