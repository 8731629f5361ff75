package id.dampingi.economy;

import id.dampingi.kit.i18n.Formats;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Form;
import id.dampingi.kit.ui.Lines;
import id.dampingi.kit.ui.Option;
import id.dampingi.kit.ui.RecordTable.Column;
import id.dampingi.kit.ui.RecordsPanel;
import id.dampingi.kit.ui.RecordsPanel.Keys;
import id.dampingi.member.Member;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The plain lists of a group's economy. */
final class EconomyLists {
    private EconomyLists() {}

    static RecordsPanel<Saving, SavingDraft> savings(EconomyModel model) {
        return new RecordsPanel<>(
                        model.savings(),
                        new Keys("saving.table", "saving.new", "saving.edit", "saving.empty", "saving.save"),
                        "coins",
                        List.of(
                                Column.<Saving>date("saving.date", 110, Saving::date),
                                Column.<Saving>text("saving.member", 220, saving -> owner(model, saving.member())),
                                Column.<Saving>number("saving.amount", 140, Saving::amount),
                                Column.<Saving>text("saving.note", 240, Saving::note)),
                        () -> savingForm(model))
                .onAdd(model::newSaving);
    }

    private static Form savingForm(EconomyModel model) {
        var form = new Form(2);
        form.date("saving.date");
        form.choice("saving.way", Option.of(SavingWay.values(), SavingWay::key));
        form.choiceOrNone("saving.member", people(model), "economy.ofGroup");
        form.money("saving.amount");
        form.wide().area("saving.note", 2);
        return form;
    }

    static RecordsPanel<Income, IncomeDraft> incomes(EconomyModel model) {
        return new RecordsPanel<>(
                        model.incomes(),
                        new Keys("income.table", "income.new", "income.edit", "income.empty", "income.save"),
                        "coins",
                        List.of(
                                Column.<Income>text("income.month", 140, income -> Formats.month(income.month())),
                                Column.<Income>text("income.member", 220, income -> model.name(income.member())),
                                Column.<Income>number("income.amount", 150, Income::amount),
                                Column.<Income>text("income.source", 240, Income::source)),
                        () -> incomeForm(model))
                .onAdd(model::newIncome);
    }

    private static Form incomeForm(EconomyModel model) {
        var form = new Form(2);
        form.choiceOrNone("income.member", people(model), "economy.chooseMember");
        form.text("income.month");
        form.money("income.amount");
        form.text("income.source");
        return form;
    }

    static RecordsPanel<BookMonth, BookMonthDraft> book(EconomyModel model) {
        EnterpriseBooks books = model.books();
        return new RecordsPanel<>(
                        books.months(),
                        new Keys("book.table", "book.new", "book.edit", "book.empty", "book.save"),
                        "table-2",
                        List.of(
                                Column.<BookMonth>text("book.month", 130, month -> Formats.month(month.month())),
                                Column.<BookMonth>number("book.turnover", 120, BookMonth::turnover),
                                Column.<BookMonth>number("book.cost", 120, BookMonth::cost),
                                Column.<BookMonth>number("book.profit", 120, BookMonth::profit),
                                Column.<BookMonth>text(
                                        "book.jobs",
                                        90,
                                        month -> month.jobs() == null ? "" : Formats.number(month.jobs()))),
                        EconomyLists::bookForm)
                .onAdd(() -> books.newMonth(model.lastMonth()));
    }

    private static Form bookForm() {
        var form = new Form(2);
        form.text("book.month");
        form.number("book.jobs");
        form.money("book.turnover");
        form.money("book.cost");
        form.wide().area("book.note", 2);
        return form;
    }

    static RecordsPanel<Permit, PermitDraft> permits(EconomyModel model) {
        return new RecordsPanel<>(
                model.books().permits(),
                new Keys("permit.table", "permit.new", "permit.edit", "permit.empty", "permit.save"),
                "file-text",
                List.of(
                        Column.<Permit>text("permit.kind", 120, Permit::kind),
                        Column.<Permit>text("permit.number", 170, Permit::number),
                        Column.<Permit>date("permit.issued", 110, Permit::issued),
                        Column.<Permit>lines("permit.expires", 150, permit -> expiry(model, permit))),
                EconomyLists::permitForm);
    }

    private static Lines expiry(EconomyModel model, Permit permit) {
        if (permit.expires() == null) {
            return new Lines(Words.text("permit.noEnd"), "");
        }
        return new Lines(
                Formats.shortDate(permit.expires()), permit.holdsOn(model.today()) ? "" : Words.text("permit.expired"));
    }

    private static Form permitForm() {
        var form = new Form(2);
        form.suggest("permit.kind", List.of("NIB", "PIRT", "Halal", "BPOM", "SIUP"));
        form.text("permit.number");
        form.date("permit.issued");
        form.date("permit.expires");
        return form;
    }

    static List<Option> people(EconomyModel model) {
        return Option.of(model.people(), member -> member.id().toString(), Member::name);
    }

    /** Whose something is: a member, or the group. */
    static String owner(EconomyModel model, @Nullable UUID member) {
        return member == null ? Words.text("economy.ofGroup") : model.name(member);
    }
}
