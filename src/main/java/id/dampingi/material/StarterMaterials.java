package id.dampingi.material;

import id.dampingi.approach.Approach;
import id.dampingi.kit.db.Ids;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The catalogue that a new office starts with; it is listed in a text file beside this class. */
public final class StarterMaterials {
    private static final String FILE = "starter-materials.txt";

    private StarterMaterials() {}

    /** With new ids, in the order of the approaches. */
    public static List<Material> all() {
        var materials = new ArrayList<Material>();
        Approach approach = Approach.RELIGIOUS;
        for (String line : lines()) {
            if (line.startsWith("[")) {
                approach = Approach.valueOf(line.substring(1, line.length() - 1).toUpperCase(Locale.ROOT));
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                String[] parts = line.split("\\s*\\|\\s*");
                materials.add(new Material(Ids.next(), parts[0], approach, parts[1], parts[2], true));
            }
        }
        return materials;
    }

    private static List<String> lines() {
        try (var reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(StarterMaterials.class.getResourceAsStream(FILE)), StandardCharsets.UTF_8))) {
            return reader.lines().map(String::strip).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
