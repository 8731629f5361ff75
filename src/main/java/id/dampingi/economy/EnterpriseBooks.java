package id.dampingi.economy;

import id.dampingi.kit.db.Change;
import id.dampingi.kit.event.Events;
import id.dampingi.kit.form.FormDesk;
import id.dampingi.kit.form.Parse;
import id.dampingi.kit.form.Problem;
import id.dampingi.kit.form.RecordsKind;
import id.dampingi.kit.form.RecordsModel;
import id.dampingi.kit.form.Refused;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The enterprises of one group, and the month book and the permits of the one that is looked at. */
final class EnterpriseBooks {
    private final RecordsModel<Enterprise, EnterpriseDraft> enterprises;
    private final RecordsModel<BookMonth, BookMonthDraft> months;
    private final RecordsModel<Permit, PermitDraft> permits;

    EnterpriseBooks(EnterpriseStore store, FormDesk desk, Events events, Clock clock) {
        enterprises = new RecordsModel<>(
                new RecordsKind<>(
                        "enterprise",
                        () -> EnterpriseDraft.EMPTY,
                        EnterpriseDraft::of,
                        Enterprise::id,
                        EnterpriseDraft::toRecord,
                        Set.of("enterprise", "member"),
                        store::ofGroup,
                        store::save,
                        store::delete),
                desk,
                events);
        months = new RecordsModel<>(
                new RecordsKind<>(
                        "book",
                        () -> BookMonthDraft.EMPTY,
                        BookMonthDraft::of,
                        BookMonth::id,
                        draft -> draft.problems(YearMonth.now(clock)),
                        BookMonthDraft::toRecord,
                        Set.of("enterprise_month"),
                        store::book,
                        month -> save(store, month),
                        store::deleteMonths),
                desk,
                events);
        permits = new RecordsModel<>(
                new RecordsKind<>(
                        "permit",
                        () -> PermitDraft.EMPTY,
                        PermitDraft::of,
                        Permit::id,
                        PermitDraft::toRecord,
                        Set.of("permit"),
                        store::permits,
                        store::save,
                        store::deletePermits),
                desk,
                events);
    }

    private static Change save(EnterpriseStore store, BookMonth month) {
        if (store.inBook(month.enterprise(), month.month())
                .filter(known -> !known.equals(month.id()))
                .isPresent()) {
            throw new Refused(new Problem("book.month", "book.monthTaken"));
        }
        return store.save(month);
    }

    /** Of another group no enterprise is looked at yet. */
    void showGroup(Optional<UUID> group) {
        if (!enterprises.owner().equals(group)) {
            show(Optional.empty());
        }
        enterprises.show(group);
    }

    void show(Optional<UUID> enterprise) {
        if (!months.owner().equals(enterprise)) {
            months.show(enterprise);
            permits.show(enterprise);
        }
    }

    RecordsModel<Enterprise, EnterpriseDraft> enterprises() {
        return enterprises;
    }

    RecordsModel<BookMonth, BookMonthDraft> months() {
        return months;
    }

    RecordsModel<Permit, PermitDraft> permits() {
        return permits;
    }

    /** The month after the newest in the book, or {@code otherwise} for an empty one. */
    void newMonth(YearMonth otherwise) {
        YearMonth next = months.records().stream()
                .findFirst()
                .map(newest -> newest.month().plusMonths(1))
                .orElse(otherwise);
        months.openNew(new BookMonthDraft(Parse.text(next), "", "", "", ""));
    }
}
