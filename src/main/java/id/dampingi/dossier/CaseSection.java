package id.dampingi.dossier;

import id.dampingi.approach.Approach;
import java.util.Arrays;
import java.util.Optional;

/** The kinds of case records on a group's page, each of one approach; {@link #part} is what a place calls it. */
enum CaseSection {
    SPIRITUAL("spiritual", Approach.RELIGIOUS),
    ACCESS("access", Approach.SOCIAL),
    ASPIRATION("aspiration", Approach.POLITICAL);

    private final String part;
    private final Approach approach;

    CaseSection(String part, Approach approach) {
        this.part = part;
        this.approach = approach;
    }

    static Optional<CaseSection> of(String part) {
        return Arrays.stream(values())
                .filter(section -> section.part.equals(part))
                .findFirst();
    }

    Approach approach() {
        return approach;
    }

    String key() {
        return switch (this) {
            case SPIRITUAL -> "cases.spiritual";
            case ACCESS -> "cases.access";
            case ASPIRATION -> "cases.aspiration";
        };
    }
}
