package id.dampingi.facility;

import id.dampingi.kit.i18n.Words;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Somebody who signs a hand-over, with the position in which it is done; the witness may be nobody.
 *
 * @param position {@code ""} for whoever leads the group: a paper words it in its own language
 */
public record Party(String name, String position) {
    public static final Party NOBODY = new Party("", "");

    private static final String HEAD = "handover.headOf";

    public boolean isNobody() {
        return name.isBlank();
    }

    /** The position as it reads in the language of these words. */
    public String position(String headOfGroup) {
        return position.isEmpty() && !isNobody() ? headOfGroup : position;
    }

    /** Without a position that says no more than that it is the head of the group, in whichever language. */
    Party unworded(String group) {
        return Stream.of(Words.INDONESIAN, Locale.ENGLISH)
                        .anyMatch(
                                language -> Words.in(language).text(HEAD, group).equals(position))
                ? new Party(name, "")
                : this;
    }
}
