package id.dampingi.settings;

/** Which part of the settings is in front; outlives the components. */
final class SettingsPlace {
    private String part = "settings.office";
    private Runnable changed = () -> {};

    void onChange(Runnable action) {
        changed = action;
    }

    String part() {
        return part;
    }

    void go(String to) {
        part = to;
        changed.run();
    }
}
