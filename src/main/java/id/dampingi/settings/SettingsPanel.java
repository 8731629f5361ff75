package id.dampingi.settings;

import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Catalogue;
import id.dampingi.kit.ui.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.swing.JComponent;
import javax.swing.JTabbedPane;

/** The parts of the settings behind tabs. */
final class SettingsPanel extends Page {
    private static final long serialVersionUID = 1L;

    SettingsPanel(
            SettingsPlace place,
            JComponent office,
            JComponent facilitators,
            List<Catalogue> catalogues,
            JComponent look,
            JComponent dataFile) {
        super("settings.screen");
        var parts = new LinkedHashMap<String, JComponent>();
        parts.put("settings.office", office);
        parts.put("settings.facilitators", facilitators);
        catalogues.forEach(catalogue -> parts.put(catalogue.key(), catalogue.component()));
        parts.put("settings.appearance", look);
        parts.put("settings.dataFile", dataFile);
        var tabs = new JTabbedPane();
        tabs.setName("settings.tabs");
        for (Map.Entry<String, JComponent> part : parts.entrySet()) {
            part.getValue().setName(part.getKey());
            tabs.addTab(Words.text(part.getKey()), part.getValue());
        }
        Runnable show = () -> tabs.setSelectedComponent(parts.getOrDefault(place.part(), office));
        show.run();
        tabs.addChangeListener(e -> {
            String now = tabs.getSelectedComponent().getName();
            if (!now.equals(place.part())) {
                place.go(now);
            }
        });
        place.onChange(show);
        content(tabs);
    }
}
