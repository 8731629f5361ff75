package id.dampingi.economy;

import id.dampingi.kit.i18n.Formats;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Form;
import id.dampingi.kit.ui.Lines;
import id.dampingi.kit.ui.RecordTable.Column;
import id.dampingi.kit.ui.RecordsPanel;
import java.time.LocalDate;
import java.util.List;

/** The permits of the selected enterprise. */
final class PermitsPanel extends RecordsPanel<Permit, PermitDraft> {
    private static final long serialVersionUID = 1L;

    PermitsPanel(EconomyModel model) {
        super(
                model.books().permits(),
                new Keys("permit.table", "permit.new", "permit.edit", "permit.empty", "permit.save"),
                "file-text",
                List.of(
                        Column.<Permit>text("permit.kind", 120, Permit::kind),
                        Column.<Permit>text("permit.number", 170, Permit::number),
                        Column.<Permit>date("permit.issued", 110, Permit::issued),
                        Column.<Permit>lines("permit.expires", 150, permit -> expiry(model, permit))),
                PermitsPanel::permitForm);
    }

    private static Lines expiry(EconomyModel model, Permit permit) {
        if (permit.expires() == null) {
            return new Lines(Words.text("permit.noEnd"), "");
        }
        return new Lines(Formats.shortDate(permit.expires()), term(permit, model.today()));
    }

    private static String term(Permit permit, LocalDate today) {
        if (!permit.holdsOn(today)) {
            return Words.text("permit.expired");
        }
        return permit.runsOut(today) ? Words.text("permit.daysLeft", permit.daysLeft(today)) : "";
    }

    private static Form permitForm() {
        var form = new Form(2);
        form.suggest("permit.kind", List.of("NIB", "PIRT", "Halal", "BPOM", "SIUP"));
        form.text("permit.number");
        form.date("permit.issued");
        form.date("permit.expires");
        return form;
    }
}
