package id.dampingi.attitude;

import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.attitude.AspectTexts.AspectText;
import id.dampingi.attitude.AttitudeMonth.AspectIndex;
import id.dampingi.group.Group;
import id.dampingi.group.GroupStore;
import id.dampingi.kit.db.Ids;
import id.dampingi.kit.form.FormModel;
import id.dampingi.kit.form.Problem;
import id.dampingi.support.Desk;
import id.dampingi.support.Make;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ScaleListModelTest {
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    private final Desk desk = new Desk();
    private final ScaleStore store = new ScaleStore(desk.database);
    private final AttitudeStore surveys = new AttitudeStore(desk.database);
    private final ScaleListModel model = new ScaleListModel(store, desk.forms, desk.events);
    private final Group group = Make.group("A", "Melati");

    @BeforeEach
    void begin() {
        new GroupStore(desk.database).save(group);
        model.load();
        model.makeStarter();
    }

    @Test
    void anEditMakesTheNextVersionAndOldScoresStay() {
        AttitudeSurvey before = survey(4, 2, 3, 3, 1, 5);
        AttitudeMonth october = october();
        assertThat(model.scales()).extracting(ScaleUse::surveys).containsExactly(1);

        edit(texts -> {
            // One level fewer, other words, another order, an aspect less.
            List<AspectText> changed = new ArrayList<>(texts);
            changed.set(0, named(changed.get(0).withLevels(4), "Keberanian"));
            changed.remove(5);
            Collections.swap(changed, 1, 2);
            return changed;
        });

        assertThat(model.scales().get(0).version().number()).isEqualTo(2);
        assertThat(model.scales().get(0).version().aspects())
                .extracting(Aspect::name)
                .containsExactly("Keberanian", "Gotong royong", "Kemandirian", "Keterbukaan", "Tanggung jawab");
        assertThat(store.versions()).extracting(ScaleVersion::number).containsExactly(2, 1);
        assertThat(store.versions().get(1).aspects()).hasSize(6);
        assertThat(surveys.ofGroup(group.id())).containsExactly(before);
        assertThat(october().index()).isEqualTo(october.index());
        assertThat(october().aspects())
                .extracting(AspectIndex::index)
                .containsExactlyInAnyOrderElementsOf(
                        october.aspects().stream().map(AspectIndex::index).toList());
        assertThat(october().aspects().get(0).aspect().name()).isEqualTo("Keberanian");
        assertThat(october().aspects().get(0).index()).isEqualTo(75);
    }

    @Test
    void undoTakesTheNewVersionBack() {
        ScaleVersion first = store.versions().get(0);
        edit(texts -> texts.subList(0, 3));
        assertThat(store.versions()).hasSize(2);

        desk.history.undo();

        assertThat(store.versions()).containsExactly(first);
        assertThat(model.scales().get(0).version()).isEqualTo(first);
    }

    @Test
    void whoChangesTheNameAloneMakesNoVersion() {
        FormModel<ScaleEdition, ScaleDraft> form = model.form(model.scales().get(0));
        form.typed(Map.of("name", "Sikap warga"));
        form.save();

        assertThat(model.scales().get(0).scale().name()).isEqualTo("Sikap warga");
        assertThat(store.versions()).hasSize(1);
    }

    @Test
    void gapsInAScaleAreNamedOneAfterTheOther() {
        FormModel<ScaleEdition, ScaleDraft> form = model.newForm();
        form.typed(Map.of("name", "Skala pemuda"));
        form.save();
        assertThat(form.problems()).containsExactly(new Problem("scale.aspects", "scale.aspectUnnamed", 1));

        AspectText blank = AspectTexts.blank().all().get(0);
        form.typed(Map.of("aspects", text(named(blank, "Disiplin"))));
        assertThat(form.problems()).containsExactly(new Problem("scale.aspects", "scale.levelBlank", "Disiplin", 1));

        form.typed(Map.of("aspects", text(filled("Disiplin"), filled("disiplin"))));
        assertThat(form.problems()).containsExactly(new Problem("scale.aspects", "scale.aspectTwice", "disiplin"));

        form.typed(Map.of("aspects", ""));
        assertThat(form.problems()).containsExactly(new Problem("scale.aspects", "scale.noAspect"));
        assertThat(model.scales()).hasSize(1);
    }

    @Test
    void whatWasTypedIntoAScaleIsThereAgain() {
        FormModel<ScaleEdition, ScaleDraft> form = model.newForm();
        form.typed(Map.of("name", "Skala pemuda", "aspects", text(filled("Disiplin"))));
        form.leave();

        FormModel<ScaleEdition, ScaleDraft> again = model.newForm();

        assertThat(again.restored()).isTrue();
        assertThat(AspectTexts.parse(again.draft().aspects()).all()).containsExactly(filled("Disiplin"));
    }

    @Test
    void oneScaleStaysInUse() {
        FormModel<ScaleEdition, ScaleDraft> form = model.form(model.scales().get(0));
        form.typed(Map.of("active", ""));
        form.save();
        assertThat(form.problems()).containsExactly(new Problem("scale.active", "scale.lastActive"));

        addScale("Skala pemuda");
        ScaleUse starter = model.scales().get(0);
        FormModel<ScaleEdition, ScaleDraft> again = model.form(starter);
        again.typed(Map.of("active", ""));
        again.save();

        assertThat(model.scales())
                .extracting(use -> use.scale().name())
                .containsExactly("Skala pemuda", "Sikap mental");
        assertThat(model.scales().get(1).scale().active()).isFalse();
        assertThat(model.canDelete(model.scales().get(0))).isFalse();
        assertThat(model.canDelete(model.scales().get(1))).isTrue();
    }

    @Test
    void onlyAScaleWithoutSurveysCanBeDeletedAndItComesBack() {
        survey(1, 1, 1, 1, 1, 1);
        addScale("Skala pemuda");
        ScaleUse used = model.scales().get(0);
        ScaleUse unused = model.scales().get(1);
        model.delete(used);
        assertThat(model.scales()).hasSize(2);

        model.delete(unused);
        assertThat(model.scales()).containsExactly(used);
        desk.history.undo();

        assertThat(model.scales()).containsExactly(used, unused);
    }

    private void addScale(String name) {
        FormModel<ScaleEdition, ScaleDraft> form = model.newForm();
        form.typed(Map.of("name", name, "aspects", text(filled("Disiplin"))));
        form.save();
        assertThat(form.problems()).isEmpty();
    }

    private void edit(UnaryOperator<List<AspectText>> change) {
        FormModel<ScaleEdition, ScaleDraft> form = model.form(model.scales().get(0));
        List<AspectText> all = AspectTexts.parse(form.draft().aspects()).all();
        form.typed(Map.of("aspects", new AspectTexts(change.apply(all)).text()));
        form.save();
        assertThat(form.problems()).isEmpty();
    }

    private static String text(AspectText... all) {
        return new AspectTexts(List.of(all)).text();
    }

    private static AspectText filled(String name) {
        return new AspectText("", List.of(name, "", "Sering terlambat", "Often late", "Tepat waktu\tselalu", ""));
    }

    private static AspectText named(AspectText aspect, String name) {
        var texts = new ArrayList<>(aspect.texts());
        texts.set(0, name);
        return new AspectText(aspect.origin(), texts);
    }

    private AttitudeSurvey survey(int... levels) {
        ScaleVersion version = store.versions().get(0);
        List<Score> scores = new ArrayList<>();
        for (Aspect aspect : version.aspects()) {
            scores.add(new Score(Ids.next(), aspect.id(), levels[scores.size()], 5));
        }
        var survey = new AttitudeSurvey(
                Ids.next(), group.id(), null, version.id(), LocalDate.of(2026, 10, 5), RatedBy.FACILITATOR, "", scores);
        desk.history.did(surveys.save(survey));
        return survey;
    }

    private AttitudeMonth october() {
        return Objects.requireNonNull(new AttitudeMonthStore(desk.database)
                .ofMonth(List.of(group.id()), OCTOBER)
                .get(group.id()));
    }
}
