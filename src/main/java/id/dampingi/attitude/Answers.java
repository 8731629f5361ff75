package id.dampingi.attitude;

import id.dampingi.kit.db.Ids;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The levels of a survey as they are being chosen, as one text: {@code aspect=level/levels} after each other, the level left
 * out where none was chosen yet.
 */
record Answers(List<Answer> all) {
    /** @param level 0 as long as none was chosen */
    record Answer(UUID aspect, int level, int levels) {
        private static Answer parse(String text) {
            String[] parts = text.split("[=/]", 3);
            return new Answer(
                    UUID.fromString(parts[0]),
                    parts[1].isEmpty() ? 0 : Integer.parseInt(parts[1]),
                    Integer.parseInt(parts[2]));
        }

        private String text() {
            return aspect + "=" + (level == 0 ? "" : String.valueOf(level)) + "/" + levels;
        }

        Answer on(int newLevel) {
            return new Answer(aspect, newLevel, levels);
        }
    }

    Answers {
        all = List.copyOf(all);
    }

    static Answers none(ScaleVersion version) {
        return of(version, aspect -> 0);
    }

    static Answers of(List<Score> scores) {
        return new Answers(scores.stream()
                .map(score -> new Answer(score.aspect(), score.level(), score.levels()))
                .toList());
    }

    static Answers parse(String text) {
        return new Answers(Arrays.stream(text.split(" "))
                .filter(part -> !part.isEmpty())
                .map(Answer::parse)
                .toList());
    }

    private static Answers of(ScaleVersion version, Function<Aspect, Integer> level) {
        return new Answers(version.aspects().stream()
                .map(aspect -> new Answer(
                        aspect.id(), level.apply(aspect), aspect.levels().size()))
                .toList());
    }

    /** On another version: what was chosen stays where both have the same aspect with that level. */
    Answers on(ScaleVersion version, AspectNames aspects) {
        return of(
                version,
                aspect -> all.stream()
                        .filter(answer -> aspects.same(aspect, answer.aspect())
                                && answer.level() <= aspect.levels().size())
                        .map(Answer::level)
                        .findFirst()
                        .orElse(0));
    }

    String text() {
        return all.stream().map(Answer::text).collect(Collectors.joining(" "));
    }

    List<UUID> aspects() {
        return all.stream().map(Answer::aspect).toList();
    }

    /** The aspects without a level. */
    List<UUID> gaps() {
        return all.stream()
                .filter(answer -> answer.level() == 0)
                .map(Answer::aspect)
                .toList();
    }

    /** With new ids. */
    List<Score> scores() {
        return all.stream()
                .map(answer -> new Score(Ids.next(), answer.aspect(), answer.level(), answer.levels()))
                .toList();
    }
}
