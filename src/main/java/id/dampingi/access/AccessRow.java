package id.dampingi.access;

import java.time.LocalDate;

/**
 * A request in the list.
 *
 * @param member the name, {@code ""} for the whole group
 * @param days waited until it ended, or until today
 */
record AccessRow(AccessCase record, String member, long days) {
    static AccessRow of(AccessCase request, String member, LocalDate today) {
        return new AccessRow(request, member, request.daysWaited(today));
    }

    boolean isOpen() {
        return record.result() == AccessResult.OPEN;
    }

    boolean isReferred() {
        return record.referredOn() != null;
    }

    String searched() {
        return String.join("\n", member, record.what(), record.referredTo(), record.note(), record.reason());
    }
}
