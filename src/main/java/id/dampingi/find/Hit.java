package id.dampingi.find;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A record that was found.
 *
 * @param group of the record, or the group itself
 * @param detail what tells it from others of its name, such as a code or a place
 * @param owner the name of the group; of a group that of its facilitator
 * @param stateKey the key of how far it is, {@code ""} if there is nothing to say
 */
public record Hit(
        HitKind kind,
        UUID id,
        UUID group,
        String title,
        String detail,
        String owner,
        @Nullable LocalDate day,
        String stateKey)
        implements FindLine {}
