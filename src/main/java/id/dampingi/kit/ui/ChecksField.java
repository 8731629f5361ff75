package id.dampingi.kit.ui;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** Check boxes, any number of which may be on; the draft holds their ids with commas between. */
public final class ChecksField implements Field {
    /** How the boxes stand. */
    enum Shape {
        ROW("insets 4 0 4 0, gapx 18"),
        LIST("insets 2 0 2 0, wrap 1, gapy 6");

        private final String layout;

        Shape(String layout) {
            this.layout = layout;
        }
    }

    private final JPanel panel;
    private final Map<String, JCheckBox> boxes = new LinkedHashMap<>();

    ChecksField(String key, List<Option> options, Shape shape) {
        panel = new JPanel(new MigLayout(shape.layout));
        panel.setOpaque(false);
        for (Option option : options) {
            var box = new JCheckBox(option.label());
            box.setName(key + "." + option.id());
            box.setOpaque(false);
            boxes.put(option.id(), box);
            panel.add(box);
        }
    }

    @Override
    public JComponent component() {
        return panel;
    }

    @Override
    public JComponent focus() {
        return boxes.isEmpty() ? panel : boxes.values().iterator().next();
    }

    @Override
    public String text() {
        return boxes.entrySet().stream()
                .filter(box -> box.getValue().isSelected())
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(","));
    }

    @Override
    public void text(String text) {
        List<String> on = Arrays.asList(text.split(","));
        boxes.forEach((id, box) -> box.setSelected(on.contains(id)));
    }

    @Override
    public void onTyped(Runnable action) {
        boxes.values().forEach(box -> box.addActionListener(e -> action.run()));
    }

    @Override
    public void enabled(boolean enabled) {
        boxes.values().forEach(box -> box.setEnabled(enabled));
    }
}
