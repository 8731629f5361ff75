package id.dampingi.dossier;

import id.dampingi.access.AccessFeature;
import id.dampingi.aspiration.AspirationFeature;
import id.dampingi.spiritual.SpiritualFeature;
import java.util.UUID;

/** The doors to the case records of the approaches. */
public record CaseParts(SpiritualFeature spiritual, AccessFeature access, AspirationFeature aspiration) {
    void show(UUID group) {
        spiritual.show(group);
        access.show(group);
        aspiration.show(group);
    }
}
