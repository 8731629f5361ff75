package id.dampingi.sample;

import id.dampingi.activity.Activity;
import id.dampingi.activity.ActivityState;
import id.dampingi.group.Group;
import id.dampingi.kit.db.Changing;
import id.dampingi.member.MemberCard;
import id.dampingi.ownfield.OwnField;
import id.dampingi.ownfield.OwnFieldStore;
import id.dampingi.ownfield.OwnKind;
import id.dampingi.ownfield.OwnRecord;
import id.dampingi.ownfield.OwnValues;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Fields that the office added, and what stands in them. */
final class SampleOwnFields {
    private static final List<String> FUNDS = List.of("Swadaya", "Dana desa", "Donatur");

    private final Dice dice;
    private final LocalDate today;
    private final OwnField land;
    private final OwnField account;
    private final OwnField fund;

    private SampleOwnFields(LocalDate today, Dice dice) {
        this.dice = dice;
        this.today = today;
        land = field(OwnRecord.GROUP, "Luas lahan (ha)", OwnKind.NUMBER, List.of(), 1);
        account = field(OwnRecord.MEMBER, "Punya rekening tabungan", OwnKind.YES_NO, List.of(), 1);
        fund = field(OwnRecord.ACTIVITY, "Sumber dana", OwnKind.CHOICE, FUNDS, 1);
    }

    static SampleOwnFields begin(Changing changing, LocalDate today, Dice dice) {
        var sample = new SampleOwnFields(today, dice);
        List.of(sample.land, sample.account, sample.fund).forEach(field -> OwnFieldStore.save(changing, field));
        return sample;
    }

    Group of(Group group) {
        return group.with(OwnValues.NONE.with(land.id(), 2 + roll(group.id(), 17) + ".5"));
    }

    /** Not everybody was asked yet. */
    MemberCard of(MemberCard card) {
        if (roll(card.id(), 10) < 2) {
            return card;
        }
        String answer = roll(card.id(), 9) < 6 ? OwnField.YES : OwnField.NO;
        return card.with(card.member().with(OwnValues.NONE.with(account.id(), answer)));
    }

    /** The field is in use for half a year. */
    Activity of(Activity activity) {
        if (activity.state() != ActivityState.DONE || activity.date().isBefore(today.minusMonths(6))) {
            return activity;
        }
        return activity.with(OwnValues.NONE.with(fund.id(), FUNDS.get(Math.max(0, roll(activity.id(), 5) - 2))));
    }

    private static int roll(UUID record, int sides) {
        return Dice.roll(sides, record.hashCode(), 4);
    }

    private OwnField field(OwnRecord record, String name, OwnKind kind, List<String> choices, int position) {
        return new OwnField(dice.id(), record, name, kind, choices, position, true, true);
    }
}
