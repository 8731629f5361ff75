package id.dampingi.feed;

import id.dampingi.approach.Approach;
import id.dampingi.approach.Choice;
import java.util.Set;

/**
 * Where the measurements of an indicator come from: from somebody's hand, or worked out from records. What a feed counts
 * stands in the query of its name beside the resources of this package.
 */
public enum Feed implements Choice {
    HAND(Approach.RELIGIOUS, FeedUnit.NUMBER, FeedPace.LAST),
    SPIRITUAL_MET(Approach.RELIGIOUS, FeedUnit.PERCENT, FeedPace.AVERAGE, "spiritual_need"),
    SPIRITUAL_DAYS(Approach.RELIGIOUS, FeedUnit.NUMBER, FeedPace.AVERAGE, "spiritual_need"),
    SPIRITUAL_MEETINGS(Approach.RELIGIOUS, FeedUnit.NUMBER, FeedPace.AVERAGE, "activity"),
    ATTENDANCE(Approach.SOCIAL, FeedUnit.PERCENT, FeedPace.AVERAGE, "activity", "attendance"),
    REFERRALS_DONE(Approach.SOCIAL, FeedUnit.PERCENT, FeedPace.AVERAGE, "access_case"),
    ASPIRATIONS_SUBMITTED(Approach.POLITICAL, FeedUnit.NUMBER, FeedPace.SUM, "aspiration"),
    ASPIRATIONS_ACCEPTED(Approach.POLITICAL, FeedUnit.PERCENT, FeedPace.LAST, "aspiration"),
    ASPIRATIONS_BUDGETED(Approach.POLITICAL, FeedUnit.MONEY, FeedPace.SUM, "aspiration"),
    ANSWER_DAYS(Approach.POLITICAL, FeedUnit.NUMBER, FeedPace.AVERAGE, "aspiration"),
    INCOME(Approach.ECONOMIC, FeedUnit.MONEY, FeedPace.AVERAGE, "member", "income"),
    TURNOVER(Approach.ECONOMIC, FeedUnit.MONEY, FeedPace.AVERAGE, "enterprise", "enterprise_month"),
    PROFIT(Approach.ECONOMIC, FeedUnit.MONEY, FeedPace.SUM, "enterprise", "enterprise_month"),
    SAVINGS(Approach.ECONOMIC, FeedUnit.MONEY, FeedPace.LAST, "saving"),
    SAVERS(Approach.ECONOMIC, FeedUnit.PERCENT, FeedPace.LAST, "saving", "member", "former_membership"),
    ARREARS(Approach.ECONOMIC, FeedUnit.PERCENT, FeedPace.LAST, "loan", "repayment"),
    MONEYLENDERS(
            Approach.ECONOMIC, FeedUnit.PERCENT, FeedPace.LAST, "loan", "repayment", "member", "former_membership"),
    ENTERPRISES(Approach.ECONOMIC, FeedUnit.NUMBER, FeedPace.LAST, "enterprise", "enterprise_month"),
    LICENSED(Approach.ECONOMIC, FeedUnit.NUMBER, FeedPace.LAST, "enterprise", "enterprise_month", "permit"),
    BOOKKEEPING(Approach.ECONOMIC, FeedUnit.PERCENT, FeedPace.LAST, "enterprise", "enterprise_month");

    private final Approach approach;
    private final FeedUnit unit;
    private final FeedPace pace;
    private final Set<String> tables;

    Feed(Approach approach, FeedUnit unit, FeedPace pace, String... tables) {
        this.approach = approach;
        this.unit = unit;
        this.pace = pace;
        this.tables = Set.of(tables);
    }

    public boolean isHand() {
        return this == HAND;
    }

    /** Whether an indicator of this approach, whose values are written so, can be measured by it. */
    public boolean suits(Approach of, String unitName) {
        return isHand() || approach == of && unit.name().equals(unitName);
    }

    public FeedPace pace() {
        return pace;
    }

    /** The tables whose records it reads. */
    public Set<String> tables() {
        return tables;
    }

    @Override
    public String key() {
        return switch (this) {
            case HAND -> "feed.hand";
            case SPIRITUAL_MET -> "feed.spiritualMet";
            case SPIRITUAL_DAYS -> "feed.spiritualDays";
            case SPIRITUAL_MEETINGS -> "feed.spiritualMeetings";
            case ATTENDANCE -> "feed.attendance";
            case REFERRALS_DONE -> "feed.referralsDone";
            case ASPIRATIONS_SUBMITTED -> "feed.aspirationsSubmitted";
            case ASPIRATIONS_ACCEPTED -> "feed.aspirationsAccepted";
            case ASPIRATIONS_BUDGETED -> "feed.aspirationsBudgeted";
            case ANSWER_DAYS -> "feed.answerDays";
            case INCOME -> "feed.income";
            case TURNOVER -> "feed.turnover";
            case PROFIT -> "feed.profit";
            case SAVINGS -> "feed.savings";
            case SAVERS -> "feed.savers";
            case ARREARS -> "feed.arrears";
            case MONEYLENDERS -> "feed.moneylenders";
            case ENTERPRISES -> "feed.enterprises";
            case LICENSED -> "feed.licensed";
            case BOOKKEEPING -> "feed.bookkeeping";
        };
    }
}
