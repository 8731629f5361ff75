package id.dampingi.dossier;

import id.dampingi.access.AccessCase;
import id.dampingi.access.AccessStore;
import id.dampingi.aspiration.Aspiration;
import id.dampingi.aspiration.AspirationStore;
import id.dampingi.dossier.Waiting.Kind;
import id.dampingi.facility.Facility;
import id.dampingi.facility.FacilityStep;
import id.dampingi.facility.FacilityStore;
import id.dampingi.kit.db.Database;
import id.dampingi.member.MemberCountStore;
import id.dampingi.spiritual.SpiritualNeed;
import id.dampingi.spiritual.SpiritualStore;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds what waits in a group to be followed up; nothing confidential is among it. */
final class GroupWaitingStore {
    private final AccessStore requests;
    private final AspirationStore aspirations;
    private final SpiritualStore needs;
    private final FacilityStore facilities;
    private final MemberCountStore members;

    GroupWaitingStore(Database database) {
        requests = new AccessStore(database);
        aspirations = new AspirationStore(database);
        needs = new SpiritualStore(database);
        facilities = new FacilityStore(database);
        members = new MemberCountStore(database);
    }

    /** Kinds of which nothing waits are not there. */
    List<Waiting> ofGroup(UUID group, LocalDate today) {
        List<Facility> goods = facilities.ofGroup(group);
        return Stream.of(
                        nobody(group, today),
                        longest(
                                Kind.ACCESS,
                                requests.ofGroup(group).stream().filter(AccessCase::isOpen),
                                AccessCase::what,
                                AccessCase::requestedOn),
                        longest(
                                Kind.ASPIRATION,
                                aspirations.ofGroup(group).stream().filter(Aspiration::isWaiting),
                                Aspiration::title,
                                Aspiration::lastNews),
                        // What somebody needs is read in its own list.
                        longest(Kind.SPIRITUAL, needs.waiting(group).stream(), need -> "", SpiritualNeed::date),
                        longest(
                                Kind.FACILITY,
                                goods.stream().filter(Facility::isAwaited),
                                Facility::name,
                                Facility::askedOn),
                        longest(
                                Kind.HANDOVER,
                                goods.stream().filter(Facility::lacksHandover),
                                Facility::name,
                                one -> one.on(FacilityStep.DELIVERED).orElse(today)),
                        consents(group, today))
                .flatMap(Optional::stream)
                .toList();
    }

    private static <T> Optional<Waiting> longest(
            Kind kind, Stream<T> waiting, Function<T, String> name, Function<T, LocalDate> since) {
        List<T> all = waiting.sorted(Comparator.comparing(since)).toList();
        return all.stream()
                .findFirst()
                .map(first -> new Waiting(kind, all.size(), name.apply(first), since.apply(first)));
    }

    private Optional<Waiting> nobody(UUID group, LocalDate today) {
        return members.ofGroup(group, today).total() > 0
                ? Optional.empty()
                : Optional.of(new Waiting(Kind.NO_MEMBERS, 0, "", null));
    }

    private Optional<Waiting> consents(UUID group, LocalDate today) {
        int without = members.withoutConsent(group, today);
        return without == 0 ? Optional.empty() : Optional.of(new Waiting(Kind.CONSENT, without, "", null));
    }
}
