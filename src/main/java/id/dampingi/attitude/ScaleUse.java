package id.dampingi.attitude;

/**
 * A scale as the settings list it.
 *
 * @param newest with its newest version
 * @param surveys how many there are on any of its versions
 */
public record ScaleUse(ScaleEdition newest, int surveys) {
    Scale scale() {
        return newest.scale();
    }

    ScaleVersion version() {
        return newest.version();
    }
}
