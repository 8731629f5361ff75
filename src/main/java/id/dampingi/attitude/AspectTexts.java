package id.dampingi.attitude;

import id.dampingi.kit.db.Ids;
import id.dampingi.kit.form.Checks;
import id.dampingi.kit.form.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The aspects of a scale as they are being typed, as one text: a line for each, with tabs between its origin, its names and
 * the descriptions of its levels from the lowest.
 */
record AspectTexts(List<AspectText> all) {
    static final int FEWEST = 2;
    static final int MOST = 9;
    static final int USUAL = 5;
    private static final String FIELD = "scale.aspects";

    /**
     * @param origin the id of the aspect that this one goes back to, {@code ""} for a new one
     * @param texts its name, that in English, and so on with each level
     */
    record AspectText(String origin, List<String> texts) {
        AspectText {
            texts = texts.stream().map(text -> text.replaceAll("\\s", " ")).toList();
        }

        /** With nothing typed yet. */
        static AspectText blank(int levels) {
            return new AspectText("", Collections.nCopies(2 + 2 * levels, ""));
        }

        private static AspectText parse(String line) {
            List<String> parts = Arrays.asList(line.split("\t", -1));
            return new AspectText(parts.get(0), parts.subList(1, parts.size()));
        }

        private static AspectText of(Aspect aspect) {
            return new AspectText(
                    aspect.origin().toString(),
                    Stream.concat(
                                    Stream.of(aspect.name(), aspect.nameEn()),
                                    aspect.levels().stream().flatMap(level -> Stream.of(level.text(), level.textEn())))
                            .toList());
        }

        String name() {
            return texts.get(0).strip();
        }

        int levels() {
            return texts.size() / 2 - 1;
        }

        AspectText withLevels(int levels) {
            List<String> longer = new ArrayList<>(texts);
            longer.addAll(Collections.nCopies(2 * MOST, ""));
            return new AspectText(origin, longer.subList(0, 2 + 2 * levels));
        }

        private Aspect toAspect(UUID version, int position) {
            UUID id = Ids.next();
            return new Aspect(
                    id,
                    version,
                    origin.isEmpty() ? id : UUID.fromString(origin),
                    name(),
                    texts.get(1).strip(),
                    position,
                    IntStream.rangeClosed(1, levels())
                            .mapToObj(level -> new AspectLevel(
                                    Ids.next(),
                                    id,
                                    level,
                                    texts.get(2 * level).strip(),
                                    texts.get(2 * level + 1).strip()))
                            .toList());
        }
    }

    AspectTexts {
        all = List.copyOf(all);
    }

    static AspectTexts blank() {
        return new AspectTexts(List.of(AspectText.blank(USUAL)));
    }

    static AspectTexts of(ScaleVersion version) {
        return new AspectTexts(version.aspects().stream().map(AspectText::of).toList());
    }

    static AspectTexts parse(String text) {
        return new AspectTexts(
                text.isEmpty()
                        ? List.of()
                        : Arrays.stream(text.split("\n")).map(AspectText::parse).toList());
    }

    String text() {
        return all.stream()
                .map(aspect -> aspect.origin() + "\t" + String.join("\t", aspect.texts()))
                .collect(Collectors.joining("\n"));
    }

    /** With new ids. */
    List<Aspect> toAspects(UUID version) {
        return IntStream.range(0, all.size())
                .mapToObj(i -> all.get(i).toAspect(version, i + 1))
                .toList();
    }

    /** Only the first: the field has room for one. */
    List<Problem> problems() {
        var checks = new Checks().that(!all.isEmpty(), FIELD, "scale.noAspect");
        var names = new HashSet<String>();
        for (int i = 0; i < all.size(); i++) {
            AspectText aspect = all.get(i);
            checks.that(!aspect.name().isEmpty(), FIELD, "scale.aspectUnnamed", i + 1)
                    .that(names.add(aspect.name().toLowerCase(Locale.ROOT)), FIELD, "scale.aspectTwice", aspect.name());
            for (int level = 1; level <= aspect.levels(); level++) {
                checks.that(!aspect.texts().get(2 * level).isBlank(), FIELD, "scale.levelBlank", aspect.name(), level);
            }
            checks.that(
                    aspect.texts().stream().allMatch(text -> text.length() <= 300),
                    FIELD,
                    "scale.aspectTooLong",
                    aspect.name(),
                    300);
        }
        return checks.problems();
    }
}
