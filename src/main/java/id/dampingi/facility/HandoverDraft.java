package id.dampingi.facility;

import id.dampingi.kit.form.Checks;
import id.dampingi.kit.form.Draft;
import id.dampingi.kit.form.Parse;
import id.dampingi.kit.form.Problem;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** A hand-over as it is being typed; the goods are ids with commas between. */
record HandoverDraft(
        String number,
        String date,
        String place,
        String giverName,
        String giverPosition,
        String receiverName,
        String receiverPosition,
        String witnessName,
        String witnessPosition,
        String goods,
        String purpose)
        implements Draft {
    static final HandoverDraft EMPTY = new HandoverDraft("", "", "", "", "", "", "", "", "", "", "");

    static HandoverDraft of(Handover saved) {
        return new HandoverDraft(
                saved.number(),
                Parse.text(saved.date()),
                saved.place(),
                saved.giver().name(),
                saved.giver().position(),
                saved.receiver().name(),
                saved.receiver().position(),
                saved.witness().name(),
                saved.witness().position(),
                text(saved.goods()),
                saved.purpose());
    }

    @Override
    public List<Problem> problems() {
        return checks().problems();
    }

    /** Also that nothing is told of days to come. */
    List<Problem> problems(LocalDate today) {
        return checks().past(today, "handover.date", date).problems();
    }

    private Checks checks() {
        return new Checks()
                .required("handover.number", number)
                .atMost(60, "handover.number", number)
                .required("handover.date", date)
                .date("handover.date", date)
                .required("handover.place", place)
                .atMost(120, "handover.place", place)
                .that(!goods.isBlank(), "handover.goods", "handover.goodsNeeded")
                .required("handover.giverName", giverName)
                .atMost(120, "handover.giverName", giverName)
                .required("handover.giverPosition", giverPosition)
                .atMost(120, "handover.giverPosition", giverPosition)
                .required("handover.receiverName", receiverName)
                .atMost(120, "handover.receiverName", receiverName)
                .that(!isSame(receiverName, giverName), "handover.receiverName", "handover.sameParty")
                .required("handover.receiverPosition", receiverPosition)
                .atMost(120, "handover.receiverPosition", receiverPosition)
                .that(
                        witnessPosition.isBlank() || !witnessName.isBlank(),
                        "handover.witnessName",
                        "handover.witnessNameNeeded")
                .that(
                        witnessName.isBlank() || !isSame(witnessName, giverName) && !isSame(witnessName, receiverName),
                        "handover.witnessName",
                        "handover.witnessIsParty")
                .atMost(120, "handover.witnessName", witnessName)
                .that(
                        witnessName.isBlank() || !witnessPosition.isBlank(),
                        "handover.witnessPosition",
                        "handover.witnessPositionNeeded")
                .atMost(120, "handover.witnessPosition", witnessPosition)
                .required("handover.purpose", purpose)
                .atMost(600, "handover.purpose", purpose);
    }

    Handover toRecord(UUID id, UUID group) {
        return new Handover(
                id,
                group,
                number.strip(),
                Parse.date(date).orElseThrow(),
                place.strip(),
                new Party(giverName.strip(), giverPosition.strip()),
                new Party(receiverName.strip(), receiverPosition.strip()),
                new Party(witnessName.strip(), witnessPosition.strip()),
                purpose.strip(),
                Arrays.stream(goods.split(",")).map(UUID::fromString).toList());
    }

    static String text(List<UUID> goods) {
        return goods.stream().map(UUID::toString).collect(Collectors.joining(","));
    }

    private static boolean isSame(String name, String other) {
        return name.strip().equalsIgnoreCase(other.strip());
    }
}
