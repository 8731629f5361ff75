package id.dampingi.stage;

import id.dampingi.group.Stage;
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

/** The criteria that a new office starts with; they are listed, with their English, in a text file beside this class. */
public final class StarterCriteria {
    private static final String FILE = "starter-criteria.txt";

    private StarterCriteria() {}

    /** With new ids, in the order of the stages; positions count from 1 in each. */
    public static List<StageCriterion> all() {
        var criteria = new ArrayList<StageCriterion>();
        Stage stage = Stage.INTRODUCTION;
        int position = 0;
        for (String line : lines()) {
            if (line.startsWith("[")) {
                stage = Stage.valueOf(line.substring(1, line.length() - 1).toUpperCase(Locale.ROOT));
                position = 0;
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                position++;
                String[] names = line.split("\\s*\\|\\s*");
                criteria.add(new StageCriterion(Ids.next(), stage, names[0], names[1], position, true));
            }
        }
        return criteria;
    }

    private static List<String> lines() {
        try (var reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(StarterCriteria.class.getResourceAsStream(FILE)), StandardCharsets.UTF_8))) {
            return reader.lines().map(String::strip).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
