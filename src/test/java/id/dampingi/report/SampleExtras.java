package id.dampingi.report;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Extras as nobody has chosen them yet. */
final class SampleExtras {
    private SampleExtras() {}

    static ChosenExtras kept() {
        Map<String, String> values = new HashMap<>();
        return new ChosenExtras(key -> Optional.ofNullable(values.get(key)), values::put);
    }
}
