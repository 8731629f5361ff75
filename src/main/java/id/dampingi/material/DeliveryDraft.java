package id.dampingi.material;

import id.dampingi.kit.form.Checks;
import id.dampingi.kit.form.Draft;
import id.dampingi.kit.form.Parse;
import id.dampingi.kit.form.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A session as it is being typed; material and activity are held by their ids. */
record DeliveryDraft(
        String material,
        String activity,
        String date,
        String presenter,
        String participants,
        String before,
        String after,
        String note)
        implements Draft {
    private static final int MOST = 100_000;
    private static final int WHOLE = 100;

    static DeliveryDraft on(LocalDate day) {
        return new DeliveryDraft("", "", Parse.text(day), "", "", "", "", "");
    }

    static DeliveryDraft of(Delivery saved) {
        UUID activity = saved.activity();
        return new DeliveryDraft(
                saved.material().toString(),
                activity == null ? "" : activity.toString(),
                Parse.text(saved.date()),
                saved.presenter(),
                String.valueOf(saved.participants()),
                text(saved.before()),
                text(saved.after()),
                saved.note());
    }

    @Override
    public List<Problem> problems() {
        return checks().problems();
    }

    /** Also that nothing is told of days to come. */
    List<Problem> problems(LocalDate today) {
        return checks().past(today, "delivery.date", date).problems();
    }

    private Checks checks() {
        return new Checks()
                .required("delivery.material", material)
                .required("delivery.date", date)
                .date("delivery.date", date)
                .required("delivery.presenter", presenter)
                .atMost(160, "delivery.presenter", presenter)
                .required("delivery.participants", participants)
                .count(MOST, "delivery.participants", participants)
                .that(
                        Parse.count(participants, MOST)
                                .filter(number -> number == 0)
                                .isEmpty(),
                        "delivery.participants",
                        "delivery.nobody")
                .that(isShare(before), "delivery.before", "delivery.notPercent")
                .that(after.isBlank() || !before.isBlank(), "delivery.before", "delivery.beforeNeeded")
                .that(isShare(after), "delivery.after", "delivery.notPercent")
                .atMost(2_000, "delivery.note", note);
    }

    Delivery toRecord(UUID id, UUID group) {
        return new Delivery(
                id,
                group,
                UUID.fromString(material),
                activity.isEmpty() ? null : UUID.fromString(activity),
                Parse.date(date).orElseThrow(),
                presenter.strip(),
                Parse.count(participants, MOST).orElseThrow(),
                share(before),
                share(after),
                note.strip());
    }

    /** A word of advice below the understanding afterwards: it fell. */
    static boolean fell(Map<String, String> fields) {
        Optional<Integer> after = Parse.count(fields.getOrDefault("after", ""), WHOLE);
        return Parse.count(fields.getOrDefault("before", ""), WHOLE)
                .flatMap(before -> after.filter(later -> later < before))
                .isPresent();
    }

    private static boolean isShare(String percent) {
        return percent.isBlank() || Parse.count(percent, WHOLE).isPresent();
    }

    private static @Nullable Integer share(String percent) {
        return Parse.count(percent, WHOLE).orElse(null);
    }

    private static String text(@Nullable Integer percent) {
        return percent == null ? "" : percent.toString();
    }
}
