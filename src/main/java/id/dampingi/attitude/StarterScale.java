package id.dampingi.attitude;

import id.dampingi.kit.db.Ids;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;

/** The scale that a new office starts with; it is written, with its English, in a text file beside this class. */
public final class StarterScale {
    private static final String FILE = "starter-scale.txt";

    private StarterScale() {}

    /** With new ids. */
    public static ScaleEdition make() {
        return make(Ids::next);
    }

    public static ScaleEdition make(Supplier<UUID> ids) {
        List<String> lines = lines();
        String[] name = parts(lines.get(0));
        var scale = new Scale(ids.get(), name[0], name[1], true);
        UUID version = ids.get();
        var aspects = new ArrayList<Aspect>();
        for (String line : lines.subList(1, lines.size())) {
            String[] parts = parts(line);
            if (parts[0].startsWith("*")) {
                UUID id = ids.get();
                String heading = parts[0].substring(1).strip();
                aspects.add(new Aspect(id, version, id, heading, parts[1], aspects.size() + 1, List.of()));
            } else {
                int last = aspects.size() - 1;
                aspects.set(last, withLevel(aspects.get(last), ids.get(), parts));
            }
        }
        return new ScaleEdition(scale, new ScaleVersion(version, scale.id(), 1, aspects));
    }

    private static Aspect withLevel(Aspect aspect, UUID id, String[] parts) {
        var levels = new ArrayList<>(aspect.levels());
        levels.add(new AspectLevel(id, aspect.id(), levels.size() + 1, parts[0], parts[1]));
        return aspect.with(levels);
    }

    private static String[] parts(String line) {
        return line.split("\\s*\\|\\s*");
    }

    private static List<String> lines() {
        try (var reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(StarterScale.class.getResourceAsStream(FILE)), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
