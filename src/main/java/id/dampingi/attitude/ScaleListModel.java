package id.dampingi.attitude;

import id.dampingi.kit.db.Change;
import id.dampingi.kit.event.Events;
import id.dampingi.kit.form.Checks;
import id.dampingi.kit.form.FormDesk;
import id.dampingi.kit.form.FormKind;
import id.dampingi.kit.form.FormModel;
import id.dampingi.kit.form.Problem;
import java.util.ArrayList;
import java.util.List;

/** The office's scales of attitude, and the form of one. */
final class ScaleListModel {
    private final ScaleStore store;
    private final FormDesk desk;
    private Runnable changed = () -> {};
    private List<ScaleUse> scales = List.of();
    private boolean opened;

    ScaleListModel(ScaleStore store, FormDesk desk, Events events) {
        this.store = store;
        this.desk = desk;
        events.on(Change.class, change -> {
            if (opened && change.touches("scale", "scale_version", "attitude_survey")) {
                load();
            }
        });
    }

    void onChange(Runnable action) {
        changed = action;
    }

    void load() {
        opened = true;
        desk.background()
                .run(
                        store::uses,
                        all -> {
                            scales = all;
                            changed.run();
                        },
                        desk.failures()::tell);
    }

    List<ScaleUse> scales() {
        return scales;
    }

    FormModel<ScaleEdition, ScaleDraft> newForm() {
        var form = new FormModel<>(kind(scales), ScaleDraft.EMPTY, desk);
        form.openNew(ScaleDraft.EMPTY, "");
        return form;
    }

    FormModel<ScaleEdition, ScaleDraft> form(ScaleUse use) {
        var form = new FormModel<>(kind(others(use)), ScaleDraft.EMPTY, desk);
        form.open(use.newest());
        return form;
    }

    /** Gives the office the starter scale. */
    void makeStarter() {
        desk.change(store::saveStarter);
    }

    /** What was used in a survey stays, and so does the last one in use while there are others. */
    boolean canDelete(ScaleUse use) {
        return use.surveys() == 0 && (others(use).isEmpty() || anyActive(others(use)));
    }

    void delete(ScaleUse use) {
        if (canDelete(use)) {
            desk.change(() -> store.delete(use.scale().id()));
        }
    }

    private FormKind<ScaleEdition, ScaleDraft> kind(List<ScaleUse> others) {
        return new FormKind<>(
                "scale",
                ScaleDraft::of,
                edition -> edition.scale().id(),
                draft -> problems(draft, others),
                ScaleDraft::toEdition,
                store::save);
    }

    private static List<Problem> problems(ScaleDraft draft, List<ScaleUse> others) {
        var problems = new ArrayList<>(draft.problems());
        problems.addAll(new Checks()
                .that(draft.isActive() || anyActive(others), "scale.active", "scale.lastActive")
                .problems());
        return problems;
    }

    private List<ScaleUse> others(ScaleUse use) {
        return scales.stream()
                .filter(one -> !one.scale().id().equals(use.scale().id()))
                .toList();
    }

    private static boolean anyActive(List<ScaleUse> all) {
        return all.stream().anyMatch(one -> one.scale().active());
    }
}
