package id.dampingi.material;

import id.dampingi.approach.Approach;
import id.dampingi.kit.form.Checks;
import id.dampingi.kit.form.Draft;
import id.dampingi.kit.form.Problem;
import java.util.List;
import java.util.UUID;

/** A material of the catalogue as it is being typed. */
record MaterialDraft(String title, String approach, String aim, String source, String active) implements Draft {
    private static final String YES = "yes";

    static final MaterialDraft EMPTY = new MaterialDraft("", "", "", "", YES);

    static MaterialDraft of(Material material) {
        return new MaterialDraft(
                material.title(),
                material.approach().name(),
                material.aim(),
                material.source(),
                material.active() ? YES : "");
    }

    @Override
    public List<Problem> problems() {
        return new Checks()
                .required("material.title", title)
                .atMost(200, "material.title", title)
                .required("material.approach", approach)
                .atMost(1_000, "material.aim", aim)
                .atMost(200, "material.source", source)
                .problems();
    }

    Material toMaterial(UUID id) {
        return new Material(
                id, title.strip(), Approach.valueOf(approach), aim.strip(), source.strip(), active.equals(YES));
    }
}
