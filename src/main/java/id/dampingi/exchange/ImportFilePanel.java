package id.dampingi.exchange;

import id.dampingi.exchange.sheet.SheetRow;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Command;
import id.dampingi.kit.ui.FileChoice;
import id.dampingi.kit.ui.Icons;
import id.dampingi.kit.ui.Option;
import id.dampingi.kit.ui.Theme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.swing.ButtonGroup;
import javax.swing.DefaultComboBoxModel;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JRadioButton;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.SwingConstants;
import javax.swing.table.DefaultTableCellRenderer;
import javax.swing.table.DefaultTableModel;
import net.miginfocom.swing.MigLayout;

/** First step: what is imported, from which file and sheet, with which mapping. */
final class ImportFilePanel extends JPanel {
    private static final long serialVersionUID = 1L;

    private static final int FEW_COLUMNS = 7;

    private final transient ImportModel model;
    private final Map<ImportKind, JRadioButton> kinds = new EnumMap<>(ImportKind.class);
    private final JLabel picture = new JLabel();
    private final JLabel name = Theme.heading("");
    private final JLabel size = Theme.secondary("");
    private final JComboBox<Option> sheets = new JComboBox<>();
    private final JComboBox<Option> saved = new JComboBox<>();
    private final JLabel sheetLabel = label("exchange.sheet", sheets);
    private final JLabel savedLabel = label("exchange.saved", saved);
    private final JTable preview = new JTable();
    private final JScrollPane previewScroll = new JScrollPane(preview);
    private final JPanel dropPlace;
    private boolean showing;

    ImportFilePanel(ImportModel model) {
        super(new MigLayout("insets 0, fill, wrap 1, hidemode 3", "[grow, fill]"));
        this.model = model;
        setOpaque(false);
        dropPlace = dropPlace();
        add(kindRow(), "gapbottom 8");
        add(dropPlace, "growy, pushy");
        add(choiceRow());
        add(previewScroll, "hmin 120, grow, pushy");
        preview.setName("exchange.preview");
        preview.setFocusable(false);
        ((DefaultTableCellRenderer) preview.getTableHeader().getDefaultRenderer())
                .setHorizontalAlignment(SwingConstants.LEADING);
        preview.setRowSelectionAllowed(false);
    }

    /** Shows the model again. */
    void refresh() {
        showing = true;
        kinds.forEach((kind, button) -> button.setSelected(kind == model.kind()));
        ColumnsModel columns = model.columns().orElse(null);
        name.setText(model.file().map(Path::getFileName).map(Path::toString).orElse(Words.text("exchange.drop")));
        picture.setIcon(Icons.of(columns == null ? "upload" : "table-2", 32, columns == null ? "secondary" : "accent"));
        size.setText(columns == null ? Words.text("exchange.dropKinds") : sizeOf(columns.view()));
        fill(sheets, sheetOptions(), String.valueOf(model.sheet()));
        fill(saved, savedOptions(), model.saved().used());
        boolean manySheets = model.sheets().size() > 1;
        sheets.setVisible(manySheets);
        sheetLabel.setVisible(manySheets);
        saved.setVisible(!model.saved().names().isEmpty());
        savedLabel.setVisible(!model.saved().names().isEmpty());
        previewScroll.setVisible(columns != null);
        ((MigLayout) getLayout()).setComponentConstraints(dropPlace, columns == null ? "growy, pushy" : "h pref!");
        if (columns != null) {
            show(columns.view());
        }
        showing = false;
    }

    private JPanel kindRow() {
        var row = new JPanel(new MigLayout("insets 0, gapx 16", "", "[center]"));
        row.setOpaque(false);
        row.add(Theme.heading(Words.text("exchange.what")));
        var group = new ButtonGroup();
        for (ImportKind kind : ImportKind.values()) {
            var button = new JRadioButton(Words.text(kind.key()));
            button.setName(kind.key());
            button.addActionListener(e -> model.kind(kind));
            button.setOpaque(false);
            group.add(button);
            kinds.put(kind, button);
            row.add(button);
        }
        return row;
    }

    private JPanel dropPlace() {
        var place = new DropPanel(model::choose);
        var choose = new Command(
                        "exchange.choose",
                        () -> FileChoice.open(this, "exchange.choose", "csv", "tsv", "txt", "xlsx", "xlsm")
                                .ifPresent(model::choose))
                .icon("folder-open")
                .shortcut("ctrl O")
                .within(this);
        name.setName("exchange.fileName");
        size.setName("exchange.fileSize");
        place.add(picture);
        place.add(name);
        place.add(size);
        place.add(choose.button(), "gaptop 4");
        return place;
    }

    private JPanel choiceRow() {
        var row = new JPanel(new MigLayout("insets 0, gapx 8, hidemode 3"));
        row.setOpaque(false);
        row.add(sheetLabel);
        row.add(sheets, "w 200:pref:320, gapright 24");
        row.add(savedLabel);
        row.add(saved, "w 200:pref:320");
        sheets.addActionListener(e -> {
            if (!showing) {
                model.sheet(sheets.getSelectedIndex());
            }
        });
        saved.addActionListener(e -> {
            if (!showing && saved.getSelectedItem() instanceof Option option) {
                model.use(option.id());
            }
        });
        return row;
    }

    private List<Option> sheetOptions() {
        var options = new ArrayList<Option>();
        model.sheets().forEach(sheet -> options.add(new Option(String.valueOf(options.size()), sheet)));
        return options;
    }

    private List<Option> savedOptions() {
        var options = new ArrayList<Option>();
        options.add(new Option("", Words.text("exchange.guess")));
        model.saved().names().forEach(known -> options.add(new Option(known, known)));
        return options;
    }

    private void show(SheetView view) {
        var rows = new DefaultTableModel(view.heading().titles().toArray(), 0);
        view.samples().stream()
                .limit(8)
                .map(row -> cells(row, view.heading().titles().size()))
                .forEach(rows::addRow);
        preview.setModel(rows);
        preview.setDefaultEditor(Object.class, null);
        boolean few = preview.getColumnCount() <= FEW_COLUMNS;
        preview.setAutoResizeMode(few ? JTable.AUTO_RESIZE_ALL_COLUMNS : JTable.AUTO_RESIZE_OFF);
        for (int column = 0; column < preview.getColumnCount(); column++) {
            preview.getColumnModel().getColumn(column).setPreferredWidth(150);
        }
    }

    private static Object[] cells(SheetRow row, int width) {
        var cells = new Object[width];
        for (int column = 0; column < width; column++) {
            cells[column] = Folded.line(row.cell(column));
        }
        return cells;
    }

    private static void fill(JComboBox<Option> combo, List<Option> options, String chosen) {
        combo.setModel(new DefaultComboBoxModel<>(options.toArray(Option[]::new)));
        options.stream()
                .filter(option -> option.id().equals(chosen))
                .findFirst()
                .ifPresent(combo::setSelectedItem);
    }

    private static String sizeOf(SheetView view) {
        return Words.text("exchange.size", view.rows(), view.heading().titles().size());
    }

    private static JLabel label(String key, JComboBox<Option> combo) {
        var label = new JLabel(Words.text(key));
        label.setLabelFor(combo);
        combo.setName(key);
        return label;
    }
}
