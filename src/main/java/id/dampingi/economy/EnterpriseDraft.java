package id.dampingi.economy;

import id.dampingi.kit.form.Checks;
import id.dampingi.kit.form.Draft;
import id.dampingi.kit.form.Parse;
import id.dampingi.kit.form.Problem;
import java.util.List;
import java.util.UUID;

/** An enterprise as it is being typed. */
record EnterpriseDraft(String name, String kind, String member, String started, String ended, String note)
        implements Draft {
    static final EnterpriseDraft EMPTY = new EnterpriseDraft("", "", "", "", "", "");

    static EnterpriseDraft of(Enterprise saved) {
        return new EnterpriseDraft(
                saved.name(),
                saved.kind(),
                Typing.text(saved.member()),
                Typing.text(saved.started()),
                Typing.text(saved.ended()),
                saved.note());
    }

    @Override
    public List<Problem> problems() {
        return new Checks()
                .required("enterprise.name", name)
                .atMost(160, "enterprise.name", name)
                .atMost(80, "enterprise.kind", kind)
                .date("enterprise.started", started)
                .date("enterprise.ended", ended)
                .order(started, "enterprise.ended", ended)
                .atMost(20_000, "enterprise.note", note)
                .problems();
    }

    Enterprise toRecord(UUID id, UUID owner) {
        return new Enterprise(
                id,
                owner,
                Typing.id(member),
                name.strip(),
                kind.strip(),
                Parse.date(started).orElse(null),
                Parse.date(ended).orElse(null),
                note.strip());
    }
}
