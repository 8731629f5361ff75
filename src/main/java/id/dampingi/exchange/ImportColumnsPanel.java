package id.dampingi.exchange;

import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Command;
import id.dampingi.kit.ui.Scroll;
import id.dampingi.kit.ui.Theme;
import java.awt.BorderLayout;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JCheckBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** Second step: which column fills which field. */
final class ImportColumnsPanel extends JPanel {
    private static final long serialVersionUID = 1L;

    private final transient ImportModel model;
    private final JLabel unused = Theme.small(" ");
    private transient List<ImportFieldPanel> fields = List.of();
    private transient @Nullable ColumnsModel shown;

    ImportColumnsPanel(ImportModel model) {
        super(new BorderLayout());
        this.model = model;
        setOpaque(false);
        unused.setName("exchange.unused");
    }

    void refresh() {
        model.columns().ifPresent(columns -> {
            if (columns != shown) {
                shown = columns;
                build(columns);
                columns.onChange(this::refresh);
            }
            fields.forEach(ImportFieldPanel::refresh);
            List<String> left = columns.unused();
            unused.setText(left.isEmpty() ? " " : Words.text("exchange.unused", String.join(", ", left)));
            revalidate();
        });
    }

    /** The first field that must be filled and is not. */
    void focusFirstWrong() {
        fields.stream()
                .filter(ImportFieldPanel::isWrong)
                .findFirst()
                .ifPresent(field -> field.focus().requestFocusInWindow());
    }

    private void build(ColumnsModel columns) {
        var grid = new JPanel(new MigLayout(
                "insets 0, fillx, hidemode 3, gapy 6",
                "[pref!]16[grow 40, fill, 180::]2[]16[grow 26, fill, 144::]16[grow 34, fill, 100::]"));
        grid.setOpaque(false);
        grid.add(Theme.small(Words.text("exchange.field")));
        grid.add(Theme.small(Words.text("exchange.column")), "span 2");
        grid.add(Theme.small(Words.text("exchange.ifBlank")));
        grid.add(Theme.small(Words.text("exchange.samples")), "wrap");
        var made = new ArrayList<ImportFieldPanel>();
        for (ImportField field : columns.fields()) {
            var panel = new ImportFieldPanel(columns, field);
            panel.addTo(grid);
            made.add(panel);
        }
        fields = made;
        var all = new JPanel(new MigLayout("insets 0, fillx, wrap 1", "[grow, fill]", "[]16[]16[]8"));
        all.setOpaque(false);
        all.add(grid);
        all.add(unused, "wmin 0");
        all.add(options(columns));
        removeAll();
        add(Scroll.down(all));
    }

    private JPanel options(ColumnsModel columns) {
        var panel = new JPanel(new MigLayout("insets 0, wrap 1, gapy 6"));
        panel.setOpaque(false);
        if (columns.mapping().kind() != ImportKind.GROUPS) {
            panel.add(check("exchange.newGroups", columns, Creating.GROUPS));
        }
        panel.add(check("exchange.newFacilitators", columns, Creating.FACILITATORS));
        if (columns.mapping().kind() == ImportKind.ACTIVITIES) {
            panel.add(check("exchange.repeatedRows", columns, Creating.REPEATED_ROWS));
        }
        panel.add(saving(), "gaptop 12");
        return panel;
    }

    private static JCheckBox check(String key, ColumnsModel columns, Creating creating) {
        var box = new JCheckBox(Words.text(key), columns.mapping().creating().contains(creating));
        box.setName(key);
        box.setOpaque(false);
        box.addActionListener(e -> {
            if (box.isSelected()) {
                columns.allow(creating);
            } else {
                columns.forbid(creating);
            }
        });
        return box;
    }

    private JPanel saving() {
        var row = new JPanel(new MigLayout("insets 0, gapx 8", "[][240!][]", "[center]"));
        row.setOpaque(false);
        var name = new JTextField(model.saved().used());
        name.setName("exchange.mappingName");
        var label = new JLabel(Words.text("exchange.mappingName"));
        label.setLabelFor(name);
        var save = new Command("exchange.saveMapping", () -> {
                    if (!name.getText().isBlank()) {
                        model.save(name.getText().strip());
                    }
                })
                .icon("save");
        row.add(label);
        row.add(name, "growx");
        row.add(save.button());
        return row;
    }
}
