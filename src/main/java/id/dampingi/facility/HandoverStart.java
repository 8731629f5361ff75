package id.dampingi.facility;

import id.dampingi.kit.form.Parse;
import id.dampingi.kit.i18n.Words;
import id.dampingi.office.Office;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the form of a hand-over starts with.
 *
 * @param numbers those given last in the office, the newest first
 * @param receiver whoever leads the group
 */
record HandoverStart(
        List<Facility> facilities, List<String> numbers, Optional<Office> office, String groupName, Party receiver) {
    static final HandoverStart NOTHING = new HandoverStart(List.of(), List.of(), Optional.empty(), "", Party.NOBODY);

    /** A new one: everything delivered that no other record names, between the office and the head of the group. */
    HandoverDraft draft(LocalDate today) {
        Party giver = office.map(Office::acknowledgedBy)
                .map(signer -> new Party(signer.name(), signer.position()))
                .orElse(Party.NOBODY);
        return new HandoverDraft(
                HandoverNumber.next(numbers, today),
                Parse.text(today),
                office.map(Office::place).orElse(""),
                giver.name(),
                giver.position(),
                receiver.name(),
                worded(receiver),
                "",
                "",
                HandoverDraft.text(facilities.stream()
                        .filter(Facility::lacksHandover)
                        .map(Facility::id)
                        .toList()),
                "");
    }

    HandoverDraft draft(Handover saved) {
        return HandoverDraft.of(saved.with(new Party(saved.receiver().name(), worded(saved.receiver()))));
    }

    /** Whoever leads the group reads so in the language of the screen. */
    private String worded(Party party) {
        return party.position(Words.text("handover.headOf", groupName));
    }
}
