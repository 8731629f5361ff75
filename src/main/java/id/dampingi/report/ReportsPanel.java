package id.dampingi.report;

import id.dampingi.kit.i18n.Failure;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Command;
import id.dampingi.kit.ui.Dialogs;
import id.dampingi.kit.ui.FileChoice;
import id.dampingi.kit.ui.MonthStepper;
import id.dampingi.kit.ui.OpenOutside;
import id.dampingi.kit.ui.Page;
import id.dampingi.kit.ui.Toast;
import java.awt.BorderLayout;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import javax.swing.ButtonGroup;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import net.miginfocom.swing.MigLayout;

/** The screen of the reports: month and kind above, groups at the left, the pages beside them. */
final class ReportsPanel extends Page {
    private static final long serialVersionUID = 1L;

    private final transient ReportsModel model;
    private final Command save = new Command("report.save", this::save);
    private final Command saveEach = new Command("report.saveEach", this::saveEach);
    private final Command print = new Command("report.print", this::print);
    private final MonthStepper month;
    private final Map<ReportKind, JToggleButton> kinds = new EnumMap<>(ReportKind.class);
    private final GroupPickPanel groups;
    private final ExtrasPanel extras;
    private final PreviewPanel preview;
    private final BatchPanel batch;

    ReportsPanel(ReportsModel model) {
        super("report.screen");
        this.model = model;
        save.tip().icon("save").shortcut("ctrl S").within(this);
        saveEach.tip().icon("folder-open");
        print.icon("printer").shortcut("ctrl P").within(this);
        month = new MonthStepper("report.month", model::month);
        groups = new GroupPickPanel(model);
        extras = new ExtrasPanel(model);
        preview = new PreviewPanel(model.preview());
        batch = new BatchPanel(model.batch());
        header(print.button(), saveEach.button(), save.primaryButton());
        content(body());
        model.onChange(this::refresh);
        refresh();
    }

    private JPanel body() {
        var both = new JPanel(new BorderLayout(16, 0));
        both.setOpaque(false);
        both.add(groups, BorderLayout.LINE_START);
        both.add(preview, BorderLayout.CENTER);
        var body = new JPanel(
                new MigLayout("insets 0, fill, wrap 1, hidemode 3, gapy 12", "[grow, fill]", "[][grow, fill][]"));
        body.setOpaque(false);
        body.add(choices());
        body.add(both, "wmin 0, hmin 0");
        body.add(batch);
        return body;
    }

    private JPanel choices() {
        var choices = new JPanel(new MigLayout("insets 0, gapx 12, hidemode 3", "[][]push[][]"));
        choices.setOpaque(false);
        choices.add(month);
        choices.add(kindButtons());
        choices.add(extras);
        choices.add(new LanguagePanel(model.language(), model::language));
        return choices;
    }

    private JPanel kindButtons() {
        var buttons = new JPanel(new MigLayout("insets 0, gapx 4"));
        buttons.setOpaque(false);
        var one = new ButtonGroup();
        for (ReportKind kind : ReportKind.values()) {
            var button = new JToggleButton(
                    Words.text(kind == ReportKind.MONTHLY ? "report.perGroup" : "report.ofOffice"),
                    model.kind() == kind);
            button.setName(kind == ReportKind.MONTHLY ? "report.perGroup" : "report.ofOffice");
            button.addActionListener(e -> model.kind(kind));
            one.add(button);
            buttons.add(button);
            kinds.put(kind, button);
        }
        return buttons;
    }

    private void refresh() {
        month.show(model.month());
        kinds.forEach((kind, button) -> button.setSelected(kind == model.kind()));
        save.setEnabled(model.canFinish());
        saveEach.setEnabled(model.canFinishEach());
        print.setEnabled(model.canFinish());
        extras.setVisible(model.kind() == ReportKind.MONTHLY);
        groups.setVisible(model.kind() == ReportKind.MONTHLY);
        groups.refresh();
        preview.refresh();
        batch.refresh();
    }

    private void save() {
        FileChoice.save(this, "report.save", suggestedName(), "pdf")
                .ifPresent(file -> model.saveAs(file, saved -> told(saved, file)));
    }

    private void saveEach() {
        FileChoice.folder(this, "report.saveEach")
                .filter(this::mayReplace)
                .ifPresent(folder -> model.saveEach(folder, saved -> told(saved, folder)));
    }

    /** Asked once for all reports. */
    private boolean mayReplace(Path folder) {
        long there = FileNames.already(folder, model.month());
        return there == 0 || Dialogs.confirm(this, "report.replace", there, folder.getFileName());
    }

    private void print() {
        try {
            PrinterDialog.ask(this).ifPresent(this::print);
        } catch (Failure e) {
            model.failed(e);
        }
    }

    private void print(ChosenPrinter printer) {
        model.print(
                printer,
                saved -> Toast.show(
                        this,
                        saved.reports() == 0
                                ? Words.text("report.cancelled")
                                : Words.text("report.printed", saved.reports(), printer.name())));
    }

    private String suggestedName() {
        ReportOrder order = model.order();
        String what = order.size() == 1 && order.kind() == ReportKind.MONTHLY
                ? model.choice().nameOf(order.groups().get(0))
                : Words.text(order.kind().key());
        return FileNames.safe(order.month() + " " + what) + ".pdf";
    }

    private void told(SavedReports saved, Path place) {
        if (saved.reports() == 0) {
            Toast.show(this, Words.text("report.cancelled"));
            return;
        }
        Toast.show(
                this,
                Words.text("report.saved", saved.reports(), place.getFileName()),
                new Command("report.open", () -> OpenOutside.open(place, model::failed)));
    }
}
