package id.dampingi.sample;

import id.dampingi.member.Consent;
import id.dampingi.member.ConsentWay;
import id.dampingi.member.FormerMembership;
import id.dampingi.member.FormerRole;
import id.dampingi.member.Household;
import id.dampingi.member.Member;
import id.dampingi.member.MemberCard;
import id.dampingi.member.Purpose;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What happened to the members of the sample groups: households, roles that changed hands, coming back, consents. */
final class SampleLives {
    private static final List<Purpose> MORE = List.of(Purpose.PHOTO, Purpose.PUBLICATION);

    private final LocalDate today;
    private final Dice dice;

    SampleLives(LocalDate today, Dice dice) {
        this.today = today;
        this.dice = dice;
    }

    List<MemberCard> of(SampleGroup group, List<MemberCard> members) {
        var cards = new ArrayList<MemberCard>();
        for (int i = 0; i < members.size(); i++) {
            MemberCard card = members.get(i);
            if (i == 0) {
                card = chair(group, card);
            }
            if (i == 3 && group.index() % 2 == 0) {
                card = cameBack(card);
            }
            if (i < 6) {
                card = agreed(card, i);
            }
            cards.add(card);
        }
        households(group, cards);
        return cards;
    }

    Consent consent(Member member, Purpose purpose, LocalDate day) {
        LocalDate born = member.born();
        boolean child = born != null && Period.between(born, day).getYears() < 18;
        return new Consent(
                dice.id(),
                member.id(),
                purpose,
                day.isAfter(today) ? today : day,
                child ? "Ibu " + member.name().substring(member.name().indexOf(' ') + 1) : "",
                ConsentWay.WRITTEN,
                null);
    }

    /** The secretary of the first years became the chair. */
    private MemberCard chair(SampleGroup group, MemberCard card) {
        Member member = card.member();
        LocalDate since = group.since().plusMonths(8);
        if (since.isAfter(today)) {
            return card;
        }
        var former = new FormerRole(dice.id(), card.id(), "Sekretaris", member.joined(), since);
        var chair = new Member(
                member.id(),
                member.group(),
                member.name(),
                member.sex(),
                member.born(),
                member.role(),
                since,
                member.phone(),
                member.joined(),
                member.left(),
                member.leftReason(),
                member.household(),
                member.note());
        return new MemberCard(chair, Optional.empty(), List.of(), List.of(former), card.consents());
    }

    private MemberCard cameBack(MemberCard card) {
        LocalDate joined = card.member().joined();
        if (joined == null || joined.plusMonths(7).isAfter(today)) {
            return card;
        }
        var former =
                new FormerMembership(dice.id(), card.id(), joined, joined.plusMonths(3), "Bekerja sementara di Bali");
        Member back = card.member().during(joined.plusMonths(7), null, "");
        return new MemberCard(back, card.household(), List.of(former), card.roles(), card.consents());
    }

    private MemberCard agreed(MemberCard card, int number) {
        LocalDate joined = card.member().joined();
        if (joined == null) {
            return card;
        }
        MemberCard all = card;
        for (Purpose purpose : MORE) {
            Consent given = consent(card.member(), purpose, joined.plusDays(3));
            boolean regretted = number == 4 && purpose == Purpose.PUBLICATION;
            all = all.with(
                    regretted
                            ? new Consent(
                                    given.id(),
                                    given.member(),
                                    purpose,
                                    given.given(),
                                    given.by(),
                                    ConsentWay.SPOKEN,
                                    today)
                            : given);
        }
        return all;
    }

    /** Every fifth member lives with the one before. */
    private void households(SampleGroup group, List<MemberCard> cards) {
        for (int i = 4; i < cards.size(); i += 5) {
            String name = cards.get(i - 1).member().name();
            var home =
                    new Household(dice.id(), group.group().id(), "Keluarga " + name.substring(name.indexOf(' ') + 1));
            cards.set(i, cards.get(i).in(Optional.of(home)));
            cards.set(i - 1, cards.get(i - 1).in(Optional.of(home)));
        }
    }
}
