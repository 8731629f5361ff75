package id.dampingi.member;

import id.dampingi.kit.event.Events;
import id.dampingi.kit.form.BulkModel;
import id.dampingi.kit.form.Filterable;
import id.dampingi.kit.form.FiltersModel;
import id.dampingi.kit.form.FormDesk;
import id.dampingi.kit.form.Narrowing;
import id.dampingi.kit.form.Refreshed;
import id.dampingi.kit.form.Wanted;
import id.dampingi.member.MemberFormModel.Choices;
import id.dampingi.ownfield.OwnFields;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The members of one group. */
final class MemberListModel implements Filterable {
    private record Found(List<MemberCard> members, Choices choices) {}

    private static final Set<String> TABLES =
            Set.of("member", "household", "former_membership", "former_role", "consent", "own_field");

    private final MemberStore store;
    private final MemberCardStore cards;
    private final FormDesk desk;
    private final Clock clock;
    private final Refreshed<Found> found;
    private final MemberFormModel form;
    private final FiltersModel filters;
    private final BulkModel<MemberCard, MemberDraft> bulk;
    private final Wanted wanted = new Wanted();
    private Runnable changed = () -> {};
    private MemberFilter filter = MemberFilter.ALL;

    MemberListModel(MemberStore store, MemberCardStore cards, FormDesk desk, Events events, Clock clock) {
        this.store = store;
        this.cards = cards;
        this.desk = desk;
        this.clock = clock;
        found = new Refreshed<>(new Found(List.of(), Choices.NONE), TABLES, this::read, desk, events);
        form = new MemberFormModel(cards, found::owner, () -> found.get().choices(), desk, events, clock);
        bulk = new BulkModel<>(MemberBulk.kind(cards, this::read, clock, this::own), desk);
        filters = new FiltersModel("member", this, desk, events);
        found.onChange(this::show);
    }

    void onChange(Runnable action) {
        changed = action;
    }

    /** A field that the office does not have any more narrows nothing. */
    private void show() {
        filter = filter.among(own());
        changed.run();
    }

    void show(UUID group) {
        if (!group().equals(Optional.of(group))) {
            filter = filter.searching("");
        }
        found.show(Optional.of(group));
    }

    Optional<UUID> group() {
        return found.owner();
    }

    /** The form for one of them. */
    MemberFormModel form() {
        return form;
    }

    List<MemberCard> visible() {
        return found.get().members().stream().filter(filter::admits).toList();
    }

    boolean isEmpty() {
        return found.get().members().isEmpty();
    }

    /** The fields that the office added. */
    OwnFields own() {
        return found.get().choices().own();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    MemberFilter filter() {
        return filter;
    }

    void filter(MemberFilter newFilter) {
        filter = newFilter;
        found.tell();
    }

    /** The saved ones. */
    FiltersModel filters() {
        return filters;
    }

    @Override
    public Map<String, String> narrowing() {
        return filter.fields();
    }

    @Override
    public List<String> narrow(Map<String, String> fields) {
        var narrowing = new Narrowing(fields);
        filter(MemberFilter.of(narrowing, own()));
        return narrowing.gone();
    }

    /** Wants a member to be selected, whatever hides the person. */
    void reveal(UUID member) {
        wanted.is(member);
        filter(MemberFilter.ALL);
    }

    /** Who is to be selected, once the person is in the list. */
    Optional<UUID> takeWanted() {
        return wanted.takeFrom(visible().stream().map(MemberCard::id));
    }

    /** Changes many at once. */
    BulkModel<MemberCard, MemberDraft> bulk() {
        return bulk;
    }

    void delete(List<MemberCard> gone) {
        List<UUID> ids = gone.stream().map(MemberCard::id).toList();
        desk.change(() -> store.deleteAll(ids));
    }

    private Found read(UUID group) {
        var choices = new Choices(cards.households(group), store.roles(), store.leftReasons(), store.ownFields());
        return new Found(cards.ofGroup(group), choices);
    }

    private List<MemberCard> read(Collection<UUID> ids) {
        return group().map(cards::ofGroup).orElse(List.of()).stream()
                .filter(card -> ids.contains(card.id()))
                .toList();
    }
}
