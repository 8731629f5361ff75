package id.dampingi.history;

import id.dampingi.access.AccessKind;
import id.dampingi.access.AccessResult;
import id.dampingi.economy.LenderKind;
import id.dampingi.spiritual.NeedState;
import java.util.List;

/** What is recorded of the four approaches. */
final class CaseKinds {
    private CaseKinds() {}

    static List<Kind> all() {
        return List.of(
                Kind.of("spiritual_need", "history.spiritual")
                        .named("need")
                        .confidentialWhen("confidential")
                        .ownedBy("assisted_group", "history.group", "assisted_group")
                        .date("date", "spiritual.date")
                        .link("member", "spiritual.member", "member")
                        .text("belief", "spiritual.belief")
                        .text("need", "spiritual.need")
                        .field("confidential", "spiritual.confidential", Shapes.YES_NO)
                        .choice("state", "spiritual.state", NeedState.class, NeedState::key)
                        .date("answered_on", "spiritual.answeredOn")
                        .text("answered_by", "spiritual.answeredBy")
                        .text("answer", "spiritual.answer"),
                access(),
                aspiration(),
                Kind.of("enterprise", "history.enterprise")
                        .named("name")
                        .ownedBy("assisted_group", "history.group", "assisted_group")
                        .text("name", "enterprise.name")
                        .text("kind", "enterprise.kind")
                        .link("member", "enterprise.member", "member")
                        .date("started", "enterprise.started")
                        .date("ended", "enterprise.ended")
                        .text("note", "enterprise.note"),
                Kind.of("enterprise_month", "history.book")
                        .named("month")
                        .ownedBy("enterprise", "history.enterprise", "enterprise")
                        .field("month", "book.month", Shapes.MONTH)
                        .money("turnover", "book.turnover")
                        .money("cost", "book.cost")
                        .count("jobs", "book.jobs")
                        .text("note", "book.note"),
                Kind.of("permit", "history.permit")
                        .named("kind", "number")
                        .ownedBy("enterprise", "history.enterprise", "enterprise")
                        .text("kind", "permit.kind")
                        .text("number", "permit.number")
                        .date("issued", "permit.issued")
                        .date("expires", "permit.expires"),
                Kind.of("saving", "history.saving")
                        .named("member", "date", "amount")
                        .ownedBy("assisted_group", "history.group", "assisted_group")
                        .link("member", "saving.member", "member")
                        .date("date", "saving.date")
                        .money("amount", "saving.amount")
                        .text("note", "saving.note"),
                loan(),
                Kind.of("repayment", "history.repayment")
                        .named("date", "amount")
                        .ownedBy("loan", "history.loan", "loan")
                        .date("date", "repayment.date")
                        .money("amount", "repayment.amount"),
                Kind.of("income", "history.income")
                        .named("member", "month")
                        .ownedBy("member", "income.member", "member")
                        .field("month", "income.month", Shapes.MONTH)
                        .money("amount", "income.amount")
                        .text("source", "income.source"));
    }

    private static Kind access() {
        return Kind.of("access_case", "history.access")
                .named("what", "member")
                .ownedBy("assisted_group", "history.group", "assisted_group")
                .link("member", "access.member", "member")
                .choice("kind", "access.kind", AccessKind.class, AccessKind::key)
                .text("what", "access.what")
                .date("requested_on", "access.requestedOn")
                .date("referred_on", "access.referredOn")
                .text("referred_to", "access.referredTo")
                .choice("result", "access.result", AccessResult.class, AccessResult::key)
                .date("ended_on", "access.endedOn")
                .text("reason", "access.reason")
                .text("note", "access.note");
    }

    private static Kind aspiration() {
        return Kind.of("aspiration", "history.aspiration")
                .named("title")
                .ownedBy("assisted_group", "history.group", "assisted_group")
                .text("title", "aspiration.title")
                .text("forum", "aspiration.forum")
                .text("submitted_by", "aspiration.submittedBy")
                .date("submitted_on", "aspiration.submittedOn")
                .money("asked", "aspiration.asked")
                .date("accepted_on", "aspiration.acceptedOn")
                .date("budgeted_on", "aspiration.budgetedOn")
                .money("budgeted", "aspiration.budgeted")
                .date("realised_on", "aspiration.realisedOn")
                .money("realised", "aspiration.realised")
                .date("refused_on", "aspiration.refusedOn")
                .text("reason", "aspiration.reason")
                .text("note", "aspiration.note");
    }

    private static Kind loan() {
        return Kind.of("loan", "history.loan")
                .named("member", "lender", "date")
                .ownedBy("assisted_group", "history.group", "assisted_group")
                .link("member", "loan.member", "member")
                .text("lender", "loan.lender")
                .choice("lender_kind", "loan.lenderKind", LenderKind.class, LenderKind::key)
                .date("date", "loan.date")
                .money("amount", "loan.amount")
                .date("due", "loan.due")
                .text("purpose", "loan.purpose")
                .text("note", "loan.note");
    }
}
