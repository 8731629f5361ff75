package id.dampingi.facility;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The record of a hand-over (berita acara serah terima).
 *
 * @param number as printed, no other has it
 * @param giver,receiver the first and the second party
 * @param witness {@link Party#NOBODY} for none
 * @param purpose what the goods are for
 * @param goods the facilities that were handed over, at least one
 */
public record Handover(
        UUID id,
        UUID group,
        String number,
        LocalDate date,
        String place,
        Party giver,
        Party receiver,
        Party witness,
        String purpose,
        List<UUID> goods) {
    public Handover {
        goods = List.copyOf(goods);
    }

    Handover with(Party newReceiver) {
        return new Handover(id, group, number, date, place, giver, newReceiver, witness, purpose, goods);
    }
}
