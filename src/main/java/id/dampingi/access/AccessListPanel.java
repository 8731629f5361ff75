package id.dampingi.access;

import id.dampingi.kit.i18n.Formats;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Form;
import id.dampingi.kit.ui.Lines;
import id.dampingi.kit.ui.Option;
import id.dampingi.kit.ui.Pill;
import id.dampingi.kit.ui.RecordTable.Column;
import id.dampingi.kit.ui.RecordsPanel;
import id.dampingi.member.Member;
import java.time.LocalDate;
import java.util.List;

/** The requests for access of one group and how long each has waited. */
final class AccessListPanel extends RecordsPanel<AccessCase, AccessDraft> {
    private static final long serialVersionUID = 1L;

    AccessListPanel(AccessListModel model) {
        super(
                model.requests(),
                new Keys("access.table", "access.new", "access.edit", "access.empty", "access.save"),
                "users",
                columns(model),
                () -> accessForm(model));
        searching("access.search");
        saving();
        counting(
                "access.count",
                () -> Words.text("access.count", model.requests().records().size(), model.waiting()));
    }

    private static List<Column<AccessCase>> columns(AccessListModel model) {
        return List.of(
                Column.<AccessCase>date("access.requestedOn", 106, AccessCase::requestedOn),
                Column.<AccessCase>lines("access.what", 330, one -> what(model, one)),
                Column.<AccessCase>lines("access.referredTo", 200, AccessListPanel::referral),
                Column.<AccessCase>number("access.days", 86, one -> one.daysWaited(model.today())),
                Column.<AccessCase>pill("access.result", 150, AccessListPanel::pill));
    }

    private static Lines what(AccessListModel model, AccessCase one) {
        String whose = one.member() == null ? Words.text("access.memberNone") : model.member(one);
        return new Lines(one.what(), Words.text(one.kind().key()) + " · " + whose);
    }

    private static Lines referral(AccessCase one) {
        LocalDate day = one.referredOn();
        return new Lines(one.referredTo(), day == null ? "" : Formats.shortDate(day));
    }

    private static Pill pill(AccessCase one) {
        return switch (one.result()) {
            case OPEN ->
                one.referredOn() != null
                        ? new Pill(Words.text("access.waitsForResult"), "rating.onTrack", "circle", 1)
                        : new Pill(Words.text("access.waitsForReferral"), "warning", "circle", 0);
            case RECEIVED -> new Pill(Words.text(AccessResult.RECEIVED.key()), "success", "circle-check", 2);
            case LAPSED -> new Pill(Words.text(AccessResult.LAPSED.key()), "secondary", "x", 3);
        };
    }

    private static Form accessForm(AccessListModel model) {
        var form = new Form(2);
        form.wide().text("access.what");
        form.choice("access.kind", Option.of(AccessKind.values(), AccessKind::key));
        form.choiceOrNone(
                "access.member",
                Option.of(model.members(), member -> member.id().toString(), Member::name),
                "access.memberNone");
        form.date("access.requestedOn");
        form.wide().area("access.note", 2);
        form.section("access.referral");
        form.date("access.referredOn");
        form.suggest("access.referredTo", model.places());
        form.section("access.outcome");
        form.choice("access.result", Option.of(AccessResult.values(), AccessResult::key));
        form.date("access.endedOn");
        form.wide().text("access.reason");
        form.rules().onlyWhen("access.endedOn", AccessDraft::isEnded).onlyWhen("access.reason", AccessDraft::isLapsed);
        return form;
    }
}
