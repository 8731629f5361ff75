package id.dampingi.report;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which extras this user wants on reports: kept from one day to the next. */
public final class ChosenExtras {
    private static final String KEY = "reportExtras";

    private final Function<String, Optional<String>> read;
    private final BiConsumer<String, String> keep;

    /**
     * @param read a value that was kept under a key, if there is one
     * @param keep key and value
     */
    public ChosenExtras(Function<String, Optional<String>> read, BiConsumer<String, String> keep) {
        this.read = read;
        this.keep = keep;
    }

    Set<ReportExtra> all() {
        return read.apply(KEY).map(ChosenExtras::parse).orElse(ReportExtra.USUAL);
    }

    boolean has(ReportExtra extra) {
        return all().contains(extra);
    }

    void toggle(ReportExtra extra) {
        Set<ReportExtra> wanted = EnumSet.noneOf(ReportExtra.class);
        wanted.addAll(all());
        if (!wanted.remove(extra)) {
            wanted.add(extra);
        }
        keep.accept(KEY, wanted.stream().map(ReportExtra::name).collect(Collectors.joining(",")));
    }

    /** Words that are no extras, such as those of a later version, are passed over. */
    private static Set<ReportExtra> parse(String text) {
        Set<ReportExtra> kept = EnumSet.noneOf(ReportExtra.class);
        Set<String> names = Set.of(text.split(",", -1));
        for (ReportExtra extra : ReportExtra.values()) {
            if (names.contains(extra.name())) {
                kept.add(extra);
            }
        }
        return kept;
    }
}
