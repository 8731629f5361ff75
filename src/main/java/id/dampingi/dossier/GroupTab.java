package id.dampingi.dossier;

import java.util.Arrays;
import java.util.Optional;

/** A part of a group's page; {@link #part} is what a place calls it. */
enum GroupTab {
    MEMBERS("member"),
    ACTIVITIES("activity"),
    CASES("cases"),
    ATTITUDE("attitude"),
    MEASURING("measuring"),
    NARRATIVE("narrative"),
    IDENTITY("identity");

    private final String part;

    GroupTab(String part) {
        this.part = part;
    }

    static Optional<GroupTab> of(String part) {
        Optional<GroupTab> own =
                Arrays.stream(values()).filter(tab -> tab.part.equals(part)).findFirst();
        return own.or(() -> CaseSection.of(part).map(section -> CASES));
    }

    String key() {
        return switch (this) {
            case MEMBERS -> "group.tabMembers";
            case ACTIVITIES -> "group.tabActivities";
            case CASES -> "group.tabCases";
            case ATTITUDE -> "group.tabAttitude";
            case MEASURING -> "group.tabMeasuring";
            case NARRATIVE -> "group.tabNarrative";
            case IDENTITY -> "group.tabIdentity";
        };
    }
}
