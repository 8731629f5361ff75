package id.dampingi.kit.ui;

import id.dampingi.kit.form.BulkField;
import id.dampingi.kit.form.BulkLine;
import id.dampingi.kit.form.BulkLine.Outcome;
import id.dampingi.kit.form.BulkModel;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.RecordTable.Column;
import java.awt.Component;
import java.awt.Dimension;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.swing.JDialog;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** Which field of many records is to become what, and below what would become of each. */
public final class BulkDialog {
    private final BulkModel<?, ?> model;
    private final Form form = new Form(2);
    private final TableView<BulkLine> table = new TableView<>("bulk.table", columns()).sameBy(BulkLine::id);
    private final JLabel summary = Theme.secondary("");
    private final JDialog dialog;
    private final Command apply;

    private BulkDialog(Component parent, BulkModel<?, ?> model, Consumer<Form> inputs) {
        this.model = model;
        dialog = DialogFrame.dialog(parent, "bulk.change");
        apply = new Command("bulk.apply", () -> model.apply(dialog::dispose)).shortcut("ctrl ENTER");
        form.choice(
                "bulk.field",
                Option.of(
                        model.fields(),
                        BulkField::name,
                        field -> field.named().isEmpty() ? Words.text(field.key()) : field.named()));
        inputs.accept(form);
        model.fields().forEach(this::onlyWhenChosen);
        summary.setName("bulk.summary");
        var cancel = new Command("form.cancel", () -> {
            model.cancel();
            dialog.dispose();
        });
        var primary = apply.primaryButton();
        apply.within(dialog.getRootPane());
        DialogFrame.fill(dialog, content(), DialogFrame.buttons(cancel.button(), primary));
        dialog.getRootPane().setDefaultButton(primary);
        DialogFrame.closing(dialog, dialog::dispose);
        Everywhere.in(dialog);
        form.onTyped(() -> model.type(form.fields()));
        model.onChange(this::refresh);
        refresh();
    }

    /**
     * Reads the records and shows the dialog; what was typed stays for the next time unless it is cancelled.
     *
     * @param inputs adds to the form what the new value of each field is typed in, and what is asked besides
     */
    public static void open(Component parent, BulkModel<?, ?> model, List<UUID> records, Consumer<Form> inputs) {
        model.open(records, () -> {
            var bulk = new BulkDialog(parent, model, inputs);
            DialogFrame.show(bulk.dialog, bulk.form);
            model.onChange(() -> {});
        });
    }

    private void onlyWhenChosen(BulkField<?> field) {
        form.rules().onlyWhen(field.key(), typed -> field.name().equals(typed.get(BulkModel.FIELD)));
        field.more()
                .forEach((key, wanted) -> form.rules()
                        .onlyWhen(key, typed -> field.name().equals(typed.get(BulkModel.FIELD)) && wanted.test(typed)));
    }

    private JPanel content() {
        var content = new JPanel(new MigLayout("insets 0, fill, wrap 1", "[780, grow, fill]", "[]14[]8[]"));
        content.setOpaque(false);
        content.add(form.panel());
        content.add(summary, "wmin 0");
        table.table().setPreferredScrollableViewportSize(new Dimension(780, 300));
        content.add(table.panel(), "h 330!");
        return content;
    }

    private static List<Column<BulkLine>> columns() {
        return List.of(
                Column.lines("bulk.record", 400, line -> new Lines(line.title(), reason(line))),
                Column.text("bulk.before", 110, BulkLine::before),
                Column.text("bulk.after", 110, BulkLine::after),
                Column.pill("bulk.outcome", 136, BulkDialog::outcome));
    }

    private static Pill outcome(BulkLine line) {
        int order = line.outcome().ordinal();
        return switch (line.outcome()) {
            case CHANGES -> new Pill(Words.text("bulk.changes"), "success", "check", order);
            case SAME -> new Pill(Words.text("bulk.same"), "secondary", "minus", order);
            case REFUSED -> new Pill(Words.text("bulk.refused"), "problem", "circle-alert", order);
        };
    }

    private static String reason(BulkLine line) {
        return line.problems().stream()
                .map(problem -> Words.text(problem.messageKey(), problem.args().toArray()))
                .collect(Collectors.joining("; "));
    }

    private void refresh() {
        form.show(model.typed());
        form.show(model.problems());
        table.show(model.lines());
        boolean waits = model.lines().isEmpty();
        summary.setText(
                model.isStale()
                        ? Words.text("bulk.stale")
                        : waits
                                ? Words.text("bulk.pickValue")
                                : Words.text(
                                        "bulk.summary",
                                        model.count(Outcome.CHANGES),
                                        model.count(Outcome.SAME),
                                        model.count(Outcome.REFUSED)));
        apply.text(Words.text("bulk.apply", model.count(Outcome.CHANGES)));
        apply.setEnabled(model.canApply());
    }
}
