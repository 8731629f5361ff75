package id.dampingi.member;

import id.dampingi.kit.db.Change;
import id.dampingi.kit.event.Events;
import id.dampingi.kit.event.Opened;
import id.dampingi.kit.form.BulkModel;
import id.dampingi.kit.form.Filterable;
import id.dampingi.kit.form.FiltersModel;
import id.dampingi.kit.form.FormDesk;
import id.dampingi.kit.form.FormKind;
import id.dampingi.kit.form.FormModel;
import id.dampingi.kit.form.Narrowing;
import id.dampingi.kit.form.Problem;
import id.dampingi.kit.form.Wanted;
import id.dampingi.ownfield.OwnFields;
import id.dampingi.ownfield.OwnRecord;
import id.dampingi.ownfield.OwnValues;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The members of one group, and the form for one of them. */
final class MemberListModel implements Filterable {
    private record Found(
            List<MemberCard> members,
            List<Household> households,
            List<String> roles,
            List<String> reasons,
            OwnFields own) {}

    private final MemberStore store;
    private final MemberCardStore cards;
    private final FormDesk desk;
    private final Events events;
    private final Clock clock;
    private final FormModel<MemberCard, MemberDraft> form;
    private final FiltersModel filters;
    private final BulkModel<MemberCard, MemberDraft> bulk;
    private Runnable changed = () -> {};
    private Optional<UUID> group = Optional.empty();
    private Optional<MemberCard> opened = Optional.empty();
    private List<MemberCard> members = List.of();
    private List<Household> households = List.of();
    private List<String> roles = List.of();
    private List<String> reasons = List.of();
    private OwnFields own = OwnFields.none(OwnRecord.MEMBER);
    private String search = "";
    private final Wanted wanted = new Wanted();
    private Former former = Former.SHOWN;

    /** Whether members who have left are in the list. */
    enum Former {
        SHOWN,
        HIDDEN
    }

    MemberListModel(MemberStore store, MemberCardStore cards, FormDesk desk, Events events, Clock clock) {
        this.store = store;
        this.cards = cards;
        this.desk = desk;
        this.events = events;
        this.clock = clock;
        this.form = new FormModel<>(
                new FormKind<>(
                        "member",
                        card -> MemberDraft.of(card, this.own),
                        MemberCard::id,
                        this::problems,
                        this::card,
                        cards::save),
                MemberDraft.EMPTY,
                desk);
        bulk = new BulkModel<>(MemberBulk.kind(cards, this::read, clock), desk);
        filters = new FiltersModel("member", this, desk, events);
        events.on(Change.class, change -> {
            if (change.touches("member", "household", "former_membership", "former_role", "consent", "own_field")) {
                load();
            }
        });
    }

    void onChange(Runnable action) {
        changed = action;
    }

    void show(UUID newGroup) {
        if (!group.equals(Optional.of(newGroup))) {
            group = Optional.of(newGroup);
            members = List.of();
            search = "";
        }
        load();
    }

    FormModel<MemberCard, MemberDraft> form() {
        return form;
    }

    void openNew() {
        opened = Optional.empty();
        group.ifPresent(id -> form.openNew(MemberDraft.blank(own), id.toString()));
    }

    /** Wants a member to be selected, whatever hides the person. */
    void reveal(UUID member) {
        wanted.is(member);
        search = "";
        former = Former.SHOWN;
        changed.run();
    }

    /** Who is to be selected, once the person is in the list. */
    Optional<UUID> takeWanted() {
        return wanted.takeFrom(visible().stream().map(MemberCard::id));
    }

    void open(MemberCard card) {
        events.publish(new Opened("member", card.id()));
        opened = Optional.of(card);
        form.open(card);
    }

    void delete(List<MemberCard> gone) {
        List<UUID> ids = gone.stream().map(MemberCard::id).toList();
        desk.change(() -> store.deleteAll(ids));
    }

    /** Changes many at once. */
    BulkModel<MemberCard, MemberDraft> bulk() {
        return bulk;
    }

    private List<MemberCard> read(Collection<UUID> ids) {
        return group.map(cards::ofGroup).orElse(List.of()).stream()
                .filter(card -> ids.contains(card.id()))
                .toList();
    }

    /** The saved ones. */
    FiltersModel filters() {
        return filters;
    }

    @Override
    public Map<String, String> narrowing() {
        return new Narrowing()
                .with("member.search", search.strip())
                .with("member.former", former == Former.HIDDEN ? former : null)
                .fields();
    }

    @Override
    public List<String> narrow(Map<String, String> fields) {
        var wanted = new Narrowing(fields);
        search = wanted.text("member.search");
        former = wanted.choice("member.former", Former.SHOWN);
        changed.run();
        return wanted.gone();
    }

    void search(String text) {
        search = text;
        changed.run();
    }

    void former(Former choice) {
        former = choice;
        changed.run();
    }

    Optional<UUID> group() {
        return group;
    }

    /** As it was typed. */
    String search() {
        return search;
    }

    Former former() {
        return former;
    }

    List<MemberCard> visible() {
        String wanted = search.strip().toLowerCase(Locale.ROOT);
        return members.stream()
                .filter(member -> former == Former.SHOWN || member.member().left() == null)
                .filter(card -> searched(card).toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
    }

    private static String searched(MemberCard card) {
        Member member = card.member();
        String home = card.household().map(Household::name).orElse("");
        return member.name() + " " + member.role() + " " + member.phone() + " " + home + " "
                + member.own().words();
    }

    boolean isEmpty() {
        return members.isEmpty();
    }

    /** Whether a parent must agree, by what is typed in the form. */
    boolean isChild(Map<String, String> fields) {
        return MemberDraft.isChild(fields, today());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    List<String> roles() {
        return roles;
    }

    /** The fields that the office added. */
    OwnFields own() {
        return own;
    }

    /** The names of the group's households. */
    List<String> households() {
        return households.stream().map(Household::name).toList();
    }

    List<String> reasons() {
        return reasons;
    }

    private List<Problem> problems(MemberDraft draft) {
        OwnValues before = opened.map(card -> card.member().own()).orElse(OwnValues.NONE);
        return own.problems(draft.problems(today()), draft.own(), before);
    }

    private MemberCard card(MemberDraft draft, UUID id) {
        MemberCard before = opened.filter(card -> card.id().equals(id))
                .orElseGet(() -> MemberCard.of(Member.named(id, group.orElseThrow(), "")));
        return draft.on(before, households, own);
    }

    private void load() {
        group.ifPresent(id -> desk.background()
                .run(
                        () -> new Found(
                                cards.ofGroup(id),
                                cards.households(id),
                                store.roles(),
                                store.leftReasons(),
                                store.ownFields()),
                        found -> loaded(id, found),
                        desk.failures()::tell));
    }

    private void loaded(UUID of, Found found) {
        if (group.equals(Optional.of(of))) {
            members = found.members();
            households = found.households();
            roles = found.roles();
            reasons = found.reasons();
            own = found.own();
            changed.run();
        }
    }
}
