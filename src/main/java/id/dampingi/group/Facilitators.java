package id.dampingi.group;

import id.dampingi.facilitator.Facilitator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Facilitators by the name that a form shows: with the staff number where two have the same name. */
record Facilitators(List<Facilitator> all) {
    /** The ones at work first, as the store gives them. */
    List<String> labels() {
        return all.stream().map(this::label).toList();
    }

    Optional<Facilitator> find(String label) {
        String wanted = label.strip();
        return all.stream()
                .filter(one -> label(one).equalsIgnoreCase(wanted))
                .findFirst()
                .or(() -> all.stream()
                        .filter(one -> one.name().equalsIgnoreCase(wanted))
                        .findFirst());
    }

    /** {@code ""} for nobody. */
    String label(@Nullable UUID id) {
        return all.stream()
                .filter(one -> Objects.equals(one.id(), id))
                .findFirst()
                .map(this::label)
                .orElse("");
    }

    private String label(Facilitator facilitator) {
        boolean alone = all.stream()
                        .filter(other -> other.name().equalsIgnoreCase(facilitator.name()))
                        .count()
                == 1;
        return alone || facilitator.number().isBlank()
                ? facilitator.name()
                : facilitator.name() + " (" + facilitator.number() + ")";
    }
}
