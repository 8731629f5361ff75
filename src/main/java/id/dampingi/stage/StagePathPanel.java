package id.dampingi.stage;

import id.dampingi.group.Stage;
import id.dampingi.kit.form.FormModel;
import id.dampingi.kit.i18n.Formats;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Command;
import id.dampingi.kit.ui.Dialogs;
import id.dampingi.kit.ui.Form;
import id.dampingi.kit.ui.Icons;
import id.dampingi.kit.ui.Option;
import id.dampingi.kit.ui.Theme;
import id.dampingi.kit.ui.WrappedText;
import id.dampingi.stage.StageStanding.Step;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.swing.Icon;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** The six stages as a way, and the form that takes the group on. */
final class StagePathPanel extends JPanel {
    private static final long serialVersionUID = 1L;

    private final transient StageModel model;
    private final JPanel steps = new JPanel(new MigLayout("insets 0, fillx, gapx 8", "[grow, fill]".repeat(6)));

    StagePathPanel(StageModel model) {
        super(new MigLayout("insets 14 18 14 18, fillx, wrap 2", "[grow, fill][]", "[]10[]"));
        this.model = model;
        Theme.card(this);
        steps.setOpaque(false);
        var change = new Command("stage.change", this::change).icon("sprout");
        add(Theme.heading(Words.text("stage.way")));
        add(change.button());
        add(steps, "span, growx, wmin 0");
    }

    void show(StageStanding standing) {
        steps.removeAll();
        for (Stage stage : Stage.values()) {
            steps.add(step(standing, stage), "wmin 0, aligny top");
        }
    }

    private static JPanel step(StageStanding standing, Stage stage) {
        Step step = standing.step(stage);
        var panel = new JPanel(new MigLayout("insets 0, fillx, wrap 1, gapy 2", "[grow, fill]"));
        panel.setOpaque(false);
        panel.setName(stage.key() + ".step");
        var name = new JLabel(Words.text(stage.key()));
        name.setToolTipText(name.getText());
        name.setIcon(icon(step));
        name.setIconTextGap(6);
        if (step == Step.NOW) {
            name.setFont(Theme.headingFont());
        } else if (step != Step.PASSED) {
            name.setForeground(Theme.color("secondary"));
        }
        panel.add(name, "wmin 0");
        panel.add(Theme.small(detail(standing, stage, step)), "wmin 0, gapleft 24");
        return panel;
    }

    private static Icon icon(Step step) {
        return switch (step) {
            case PASSED -> Icons.of("circle-check", 18, "success");
            case SKIPPED -> Icons.of("minus", 18, "warning");
            case NOW -> Icons.of("map-pin", 18, "accent");
            case UNRECORDED, TO_COME -> Icons.of("circle", 18, "secondary");
        };
    }

    private static String detail(StageStanding standing, Stage stage, Step step) {
        return switch (step) {
            case SKIPPED -> Words.text("stage.skipped");
            case UNRECORDED -> Words.text("stage.unrecorded");
            case TO_COME -> " ";
            case PASSED, NOW -> standing.entered(stage).map(Formats::shortDate).orElse(" ");
        };
    }

    private void change() {
        model.standing().ifPresent(standing -> {
            FormModel<StageChange, StageChangeDraft> changing = model.changeForm();
            Dialogs.form(this, "stage.change", form(standing), changing, "stage.save");
        });
    }

    /** Names what is left out and what is open, and asks for the reasons only then. */
    private static Form form(StageStanding standing) {
        List<Option> others = Option.of(Stage.values(), Stage::key).stream()
                .filter(option -> !option.id().equals(standing.now().name()))
                .toList();
        var form = new Form(2);
        form.choice("stage.to", others);
        form.date("stage.date");
        form.wide().area("stage.reason", 3);
        form.wide().area("stage.evidence", 2);
        var skipping = new WrappedText("", 480);
        skipping.setName("stage.skipping");
        form.other(skipping);
        form.wide().area("stage.skipReason", 2);
        var opening = new WrappedText("", 480);
        opening.setName("stage.opening");
        form.other(opening);
        form.wide().area("stage.openReason", 2);
        form.rules()
                .onlyWhen(
                        "stage.skipReason", fields -> !skipped(standing, fields).isEmpty())
                .onlyWhen("stage.openReason", fields -> leavesOpen(standing, fields));
        form.onShown(() -> {
            List<Stage> skipped = skipped(standing, form.fields());
            skipping.setText(Words.text("stage.skipping", names(skipped)));
            skipping.setVisible(!skipped.isEmpty());
            opening.setText(open(standing));
            opening.setVisible(leavesOpen(standing, form.fields()));
        });
        return form;
    }

    private static String open(StageStanding standing) {
        String names = standing.open().stream()
                .map(one -> "• " + one.nameIn(Words.language()))
                .collect(Collectors.joining("\n"));
        return Words.text("stage.opening", standing.open().size()) + "\n" + names;
    }

    private static List<Stage> skipped(StageStanding standing, Map<String, String> fields) {
        String to = fields.getOrDefault("to", "");
        return to.isEmpty() ? List.of() : StageChange.skipped(standing.now(), Stage.valueOf(to));
    }

    private static boolean leavesOpen(StageStanding standing, Map<String, String> fields) {
        String to = fields.getOrDefault("to", "");
        return !to.isEmpty()
                && Stage.valueOf(to).compareTo(standing.now()) > 0
                && !standing.open().isEmpty();
    }

    private static String names(List<Stage> stages) {
        return stages.stream().map(stage -> Words.text(stage.key())).collect(Collectors.joining(", "));
    }
}
