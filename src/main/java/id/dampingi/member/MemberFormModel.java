package id.dampingi.member;

import id.dampingi.kit.event.Events;
import id.dampingi.kit.event.Opened;
import id.dampingi.kit.form.FormDesk;
import id.dampingi.kit.form.FormKind;
import id.dampingi.kit.form.FormModel;
import id.dampingi.kit.form.Problem;
import id.dampingi.ownfield.OwnFields;
import id.dampingi.ownfield.OwnRecord;
import id.dampingi.ownfield.OwnValues;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** The form for one member of a group. */
final class MemberFormModel {
    /**
     * What the form offers.
     *
     * @param households of the group
     * @param own the fields that the office added
     */
    record Choices(List<Household> households, List<String> roles, List<String> reasons, OwnFields own) {
        static final Choices NONE = new Choices(List.of(), List.of(), List.of(), OwnFields.none(OwnRecord.MEMBER));
    }

    private final Supplier<Choices> choices;
    private final Supplier<Optional<UUID>> group;
    private final Events events;
    private final Clock clock;
    private final FormModel<MemberCard, MemberDraft> form;
    private Optional<MemberCard> opened = Optional.empty();

    MemberFormModel(
            MemberCardStore cards,
            Supplier<Optional<UUID>> group,
            Supplier<Choices> choices,
            FormDesk desk,
            Events events,
            Clock clock) {
        this.group = group;
        this.choices = choices;
        this.events = events;
        this.clock = clock;
        form = new FormModel<>(
                new FormKind<>(
                        "member",
                        card -> MemberDraft.of(card, own()),
                        MemberCard::id,
                        this::problems,
                        this::card,
                        cards::save),
                MemberDraft.EMPTY,
                desk);
    }

    FormModel<MemberCard, MemberDraft> form() {
        return form;
    }

    void openNew() {
        opened = Optional.empty();
        group.get().ifPresent(id -> form.openNew(MemberDraft.blank(own()), id.toString()));
    }

    void open(MemberCard card) {
        events.publish(new Opened("member", card.id()));
        opened = Optional.of(card);
        form.open(card);
    }

    List<String> roles() {
        return choices.get().roles();
    }

    List<String> reasons() {
        return choices.get().reasons();
    }

    /** The names of the group's households. */
    List<String> households() {
        return choices.get().households().stream().map(Household::name).toList();
    }

    OwnFields own() {
        return choices.get().own();
    }

    /** Whether a parent must agree, by what is typed in the form. */
    boolean isChild(Map<String, String> fields) {
        return MemberDraft.isChild(fields, LocalDate.now(clock));
    }

    private List<Problem> problems(MemberDraft draft) {
        OwnValues before = opened.map(card -> card.member().own()).orElse(OwnValues.NONE);
        return own().problems(draft.problems(LocalDate.now(clock)), draft.own(), before);
    }

    private MemberCard card(MemberDraft draft, UUID id) {
        MemberCard before = opened.filter(card -> card.id().equals(id))
                .orElseGet(() -> MemberCard.of(Member.named(id, group.get().orElseThrow(), "")));
        return draft.on(before, choices.get().households(), own());
    }
}
