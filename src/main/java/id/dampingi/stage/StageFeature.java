package id.dampingi.stage;

import id.dampingi.group.GroupStore;
import id.dampingi.kit.event.Events;
import id.dampingi.kit.form.FormDesk;
import id.dampingi.kit.ui.Part;
import java.time.Clock;
import java.util.UUID;
import javax.swing.JComponent;

/** The door to the stages of a group, a part of its page. */
public final class StageFeature implements Part {
    private final StageModel model;

    public StageFeature(
            StageStore store,
            StageCriterionStore criteria,
            ExitPlanStore plans,
            GroupStore groups,
            FormDesk desk,
            Events events,
            Clock clock) {
        model = new StageModel(store, criteria, plans, groups, desk, events, clock);
    }

    @Override
    public String part() {
        return "stage";
    }

    @Override
    public String key() {
        return "group.tabStage";
    }

    @Override
    public JComponent component() {
        return new StagePanel(model);
    }

    @Override
    public void show(UUID group) {
        model.show(group);
    }
}
