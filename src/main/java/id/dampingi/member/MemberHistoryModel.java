package id.dampingi.member;

import id.dampingi.kit.db.Change;
import id.dampingi.kit.event.Events;
import id.dampingi.kit.form.FormDesk;
import id.dampingi.kit.form.FormKind;
import id.dampingi.kit.form.FormModel;
import id.dampingi.kit.form.Parse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The history of one member, from the card and from what other features know, and the forms that write it. */
final class MemberHistoryModel {
    private record Read(Optional<MemberCard> card, List<String> sameHousehold, List<MemberTrace.Found> traces) {}

    private final MemberCardStore store;
    private final FormDesk desk;
    private final Clock clock;
    private final List<MemberTrace> sources = new ArrayList<>();
    private final FormModel<Consent, ConsentDraft> consentForm;
    private final FormModel<MemberCard, ReturnDraft> returnForm;
    private Runnable changed = () -> {};
    private Optional<MemberCard> card = Optional.empty();
    private List<String> sameHousehold = List.of();
    private List<MemberTrace.Found> traces = List.of();
    private Optional<String> kind = Optional.empty();

    MemberHistoryModel(MemberCardStore store, FormDesk desk, Events events, Clock clock) {
        this.store = store;
        this.desk = desk;
        this.clock = clock;
        consentForm = new FormModel<>(
                new FormKind<>(
                        "consent",
                        consent -> ConsentDraft.of(consent, shown().member()),
                        Consent::id,
                        draft -> draft.problems(today()),
                        (draft, id) -> draft.toConsent(id, shown().id()),
                        consent -> store.save("change.consent", shown().with(consent))),
                new ConsentDraft("", "", "", "", "", ""),
                desk);
        returnForm = new FormModel<>(
                new FormKind<>(
                        "memberReturn",
                        back -> new ReturnDraft("", ""),
                        MemberCard::id,
                        (draft, id) -> shown().back(Parse.date(draft.day()).orElseThrow()),
                        back -> store.save("change.memberBack", back)),
                new ReturnDraft("", ""),
                desk);
        events.on(Change.class, change -> {
            if (change.touches("member", "household", "former_membership", "former_role", "consent", "attendance")) {
                load();
            }
        });
    }

    void add(MemberTrace source) {
        sources.add(source);
    }

    void onChange(Runnable action) {
        changed = action;
    }

    void open(MemberCard opened) {
        card = Optional.of(opened);
        sameHousehold = List.of();
        traces = List.of();
        kind = Optional.empty();
        load();
    }

    void close() {
        card = Optional.empty();
        changed = () -> {};
    }

    Optional<MemberCard> card() {
        return card;
    }

    /** The names of those who live in the same household. */
    List<String> sameHousehold() {
        return sameHousehold;
    }

    List<MemberTrace.Found> traces() {
        return traces.stream().filter(found -> !found.summary().isEmpty()).toList();
    }

    /** The newest first; what has no date comes last. */
    List<MemberEvent> events() {
        return all().stream()
                .filter(event -> kind.isEmpty() || kind.get().equals(event.kindKey()))
                .sorted(Comparator.comparing(
                        MemberEvent::date, Comparator.nullsLast(Comparator.<LocalDate>reverseOrder())))
                .toList();
    }

    /** What the history can be narrowed to. */
    List<String> kinds() {
        return all().stream().map(MemberEvent::kindKey).distinct().toList();
    }

    Optional<String> kind() {
        return kind;
    }

    void kind(Optional<String> wanted) {
        kind = wanted;
        changed.run();
    }

    boolean canComeBack() {
        return card.filter(one -> one.member().left() != null).isPresent();
    }

    FormModel<MemberCard, ReturnDraft> openReturn() {
        ReturnDraft today = ReturnDraft.of(shown(), today());
        returnForm.openNew(
                new ReturnDraft("", today.left()), today, shown().id().toString());
        return returnForm;
    }

    FormModel<Consent, ConsentDraft> openConsent() {
        ConsentDraft blank = ConsentDraft.blank(shown().member());
        consentForm.openNew(blank, shown().id().toString());
        return consentForm;
    }

    Optional<FormModel<Consent, ConsentDraft>> openConsent(MemberEvent event) {
        return consent(event).map(consent -> {
            consentForm.open(consent);
            return consentForm;
        });
    }

    boolean isConsent(MemberEvent event) {
        return consent(event).isPresent();
    }

    /** Only parts of the card that are over, and consents, can go by themselves; the rest is changed in the form. */
    boolean canDelete(MemberEvent event) {
        return event.record().isPresent();
    }

    void delete(MemberEvent event) {
        event.record().ifPresent(part -> {
            MemberCard left = shown().without(part);
            desk.change(() -> store.save("change.memberHistory", left));
        });
    }

    private Optional<Consent> consent(MemberEvent event) {
        return event.record()
                .flatMap(id -> shown().consents().stream()
                        .filter(consent -> consent.id().equals(id))
                        .findFirst());
    }

    private List<MemberEvent> all() {
        var all = new ArrayList<MemberEvent>();
        card.map(MemberTimeline::of).ifPresent(all::addAll);
        traces.forEach(found -> all.addAll(found.events()));
        return all;
    }

    /** Whether a parent must agree, by what is typed in the form. */
    boolean isChild(Map<String, String> fields) {
        return ConsentDraft.isChild(fields, today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private MemberCard shown() {
        return card.orElseThrow();
    }

    private void load() {
        card.ifPresent(shown ->
                desk.background().run(() -> read(shown), read -> loaded(shown.id(), read), desk.failures()::tell));
    }

    private Read read(MemberCard shown) {
        List<MemberCard> group = store.ofGroup(shown.member().group());
        Optional<MemberCard> now =
                group.stream().filter(each -> each.id().equals(shown.id())).findFirst();
        List<String> others = group.stream()
                .filter(each -> !each.id().equals(shown.id()))
                .filter(each -> now.flatMap(MemberCard::household)
                        .filter(home -> each.household().equals(Optional.of(home)))
                        .isPresent())
                .map(each -> each.member().name())
                .toList();
        return new Read(
                now,
                others,
                sources.stream().map(source -> source.of(shown.id())).toList());
    }

    private void loaded(UUID id, Read read) {
        if (card.filter(shown -> shown.id().equals(id)).isPresent()) {
            read.card().ifPresent(found -> card = Optional.of(found));
            sameHousehold = read.sameHousehold();
            traces = read.traces();
            changed.run();
        }
    }
}
