package id.dampingi.stage;

import id.dampingi.kit.event.Events;
import id.dampingi.kit.form.FormDesk;
import id.dampingi.kit.ui.Catalogue;
import javax.swing.JComponent;

/** The door to the office's criteria, a part of the settings. */
public final class StageCriterionFeature implements Catalogue {
    private final StageCriterionListModel model;

    public StageCriterionFeature(StageCriterionStore store, FormDesk desk, Events events) {
        model = new StageCriterionListModel(store, desk, events);
    }

    @Override
    public String key() {
        return "settings.criteria";
    }

    @Override
    public JComponent component() {
        return new StageCriterionListPanel(model);
    }

    @Override
    public void shown() {
        model.load();
    }
}
