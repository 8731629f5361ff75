package id.dampingi.economy;

import id.dampingi.kit.form.Checks;
import id.dampingi.kit.form.Draft;
import id.dampingi.kit.form.Parse;
import id.dampingi.kit.form.Problem;
import java.util.List;
import java.util.UUID;

/** A permit as it is being typed. */
record PermitDraft(String kind, String number, String issued, String expires) implements Draft {
    static final PermitDraft EMPTY = new PermitDraft("", "", "", "");

    static PermitDraft of(Permit saved) {
        return new PermitDraft(saved.kind(), saved.number(), Typing.text(saved.issued()), Typing.text(saved.expires()));
    }

    @Override
    public List<Problem> problems() {
        return new Checks()
                .required("permit.kind", kind)
                .atMost(80, "permit.kind", kind)
                .atMost(80, "permit.number", number)
                .date("permit.issued", issued)
                .date("permit.expires", expires)
                .order(issued, "permit.expires", expires)
                .problems();
    }

    Permit toRecord(UUID id, UUID owner) {
        return new Permit(
                id,
                owner,
                kind.strip(),
                number.strip(),
                Parse.date(issued).orElse(null),
                Parse.date(expires).orElse(null));
    }
}
