package id.dampingi.attitude;

import id.dampingi.kit.db.Ids;
import id.dampingi.kit.form.Checks;
import id.dampingi.kit.form.Draft;
import id.dampingi.kit.form.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A scale as it is being typed.
 *
 * @param aspects see {@link AspectTexts}
 */
record ScaleDraft(String name, String nameEn, String active, String aspects) implements Draft {
    private static final String YES = "yes";

    static final ScaleDraft EMPTY =
            new ScaleDraft("", "", YES, AspectTexts.blank().text());

    static ScaleDraft of(ScaleEdition edition) {
        Scale scale = edition.scale();
        return new ScaleDraft(
                scale.name(),
                scale.nameEn(),
                scale.active() ? YES : "",
                AspectTexts.of(edition.version()).text());
    }

    @Override
    public List<Problem> problems() {
        var problems = new ArrayList<>(new Checks()
                .required("scale.name", name)
                .atMost(100, "scale.name", name)
                .atMost(100, "scale.nameEn", nameEn)
                .problems());
        problems.addAll(AspectTexts.parse(aspects).problems());
        return problems;
    }

    boolean isActive() {
        return active.equals(YES);
    }

    /** With a version that is still to be numbered. */
    ScaleEdition toEdition(UUID id) {
        UUID version = Ids.next();
        return new ScaleEdition(
                new Scale(id, name.strip(), nameEn.strip(), isActive()),
                new ScaleVersion(version, id, 1, AspectTexts.parse(aspects).toAspects(version)));
    }
}
