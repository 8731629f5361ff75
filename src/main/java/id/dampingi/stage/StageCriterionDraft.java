package id.dampingi.stage;

import id.dampingi.group.Stage;
import id.dampingi.kit.form.Checks;
import id.dampingi.kit.form.Draft;
import id.dampingi.kit.form.Parse;
import id.dampingi.kit.form.Problem;
import java.util.List;
import java.util.UUID;

/** A criterion as it is being typed. */
record StageCriterionDraft(String stage, String name, String nameEn, String position, String active) implements Draft {
    private static final int MOST = 999;
    private static final String YES = "yes";

    static final StageCriterionDraft EMPTY = new StageCriterionDraft("", "", "", "", YES);

    static StageCriterionDraft of(StageCriterion criterion) {
        return new StageCriterionDraft(
                criterion.stage().name(),
                criterion.name(),
                criterion.nameEn(),
                String.valueOf(criterion.position()),
                criterion.active() ? YES : "");
    }

    @Override
    public List<Problem> problems() {
        return new Checks()
                .required("criterion.stage", stage)
                .required("criterion.name", name)
                .atMost(200, "criterion.name", name)
                .atMost(200, "criterion.nameEn", nameEn)
                .count(MOST, "criterion.position", position)
                .problems();
    }

    StageCriterion toCriterion(UUID id) {
        return new StageCriterion(
                id,
                Stage.valueOf(stage),
                name.strip(),
                nameEn.strip(),
                Parse.count(position, MOST).orElse(MOST),
                active.equals(YES));
    }
}
