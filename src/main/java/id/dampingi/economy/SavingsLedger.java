package id.dampingi.economy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** Entries of savings; each member has their own, and the group its common ones. */
record SavingsLedger(List<Saving> entries) {
    /** A day on which more had been taken out than saved. */
    record Shortage(Optional<UUID> member, LocalDate day, BigDecimal missing) {}

    SavingsLedger with(Saving entry) {
        var all = new ArrayList<>(without(Set.of(entry.id())).entries());
        all.add(entry);
        return new SavingsLedger(all);
    }

    SavingsLedger without(Collection<UUID> gone) {
        return new SavingsLedger(
                entries.stream().filter(entry -> !gone.contains(entry.id())).toList());
    }

    /** What one had at the end of a day. */
    BigDecimal balance(Optional<UUID> member, LocalDate day) {
        return entries.stream()
                .filter(entry -> owner(entry).equals(member) && !entry.date().isAfter(day))
                .map(Saving::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The first day on which something is missing, and more than {@code before}: so old books can be put right step by step. */
    Optional<Shortage> shortage(SavingsLedger before) {
        var owners = new HashSet<Optional<UUID>>();
        entries.forEach(entry -> owners.add(owner(entry)));
        before.entries.forEach(entry -> owners.add(owner(entry)));
        return owners.stream()
                .flatMap(owner -> shortage(before, owner).stream())
                .min(Comparator.comparing(Shortage::day));
    }

    private Optional<Shortage> shortage(SavingsLedger before, Optional<UUID> owner) {
        var moved = new TreeMap<LocalDate, Moved>();
        before.entries.stream()
                .filter(entry -> owner(entry).equals(owner))
                .forEach(entry -> moved.merge(entry.date(), new Moved(entry.amount(), BigDecimal.ZERO), Moved::plus));
        entries.stream()
                .filter(entry -> owner(entry).equals(owner))
                .forEach(entry -> moved.merge(entry.date(), new Moved(BigDecimal.ZERO, entry.amount()), Moved::plus));
        var sum = new Moved(BigDecimal.ZERO, BigDecimal.ZERO);
        for (Map.Entry<LocalDate, Moved> day : moved.entrySet()) {
            sum = sum.plus(day.getValue());
            if (sum.now().signum() < 0 && sum.now().compareTo(sum.was()) < 0) {
                return Optional.of(new Shortage(owner, day.getKey(), sum.now().negate()));
            }
        }
        return Optional.empty();
    }

    private static Optional<UUID> owner(Saving entry) {
        return Optional.ofNullable(entry.member());
    }

    private record Moved(BigDecimal was, BigDecimal now) {
        Moved plus(Moved other) {
            return new Moved(was.add(other.was), now.add(other.now));
        }
    }
}
