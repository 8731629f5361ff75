package id.dampingi.dossier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What waits in a group to be followed up.
 *
 * @param longest what has waited longest, {@code ""} where that is nothing for an overview
 * @param since when that began to wait, null where it has no day
 */
public record Waiting(
        Kind kind, int count, String longest, @Nullable LocalDate since) {
    /** In the order in which an overview asks for them. */
    public enum Kind {
        NO_MEMBERS("member"),
        ACCESS("access"),
        ASPIRATION("aspiration"),
        SPIRITUAL("spiritual"),
        FACILITY("facility"),
        HANDOVER("handover"),
        CONSENT("member");

        private final String part;

        Kind(String part) {
            this.part = part;
        }

        /** The part of the group's page where something can be done. */
        public String part() {
            return part;
        }

        /** Words that take the count. */
        public String key() {
            return switch (this) {
                case NO_MEMBERS -> "overview.waitingMembers";
                case ACCESS -> "overview.waitingAccess";
                case ASPIRATION -> "overview.waitingAspiration";
                case SPIRITUAL -> "overview.waitingSpiritual";
                case FACILITY -> "overview.waitingFacility";
                case HANDOVER -> "overview.waitingHandover";
                case CONSENT -> "overview.waitingConsent";
            };
        }
    }
}
