package id.dampingi.group;

import id.dampingi.approach.Choice;

/** How far the accompaniment of a group has come, in order. */
public enum Stage implements Choice {
    INTRODUCTION,
    ASSESSMENT,
    PLANNING,
    IMPLEMENTATION,
    INDEPENDENCE,
    AFTER_CARE;

    @Override
    public String key() {
        return switch (this) {
            case INTRODUCTION -> "stage.introduction";
            case ASSESSMENT -> "stage.assessment";
            case PLANNING -> "stage.planning";
            case IMPLEMENTATION -> "stage.implementation";
            case INDEPENDENCE -> "stage.independence";
            case AFTER_CARE -> "stage.afterCare";
        };
    }
}
