package id.dampingi.problem;

import id.dampingi.attachment.AttachmentStripFeature;
import id.dampingi.attachment.Owner;
import id.dampingi.kit.i18n.Formats;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Command;
import id.dampingi.kit.ui.Page;
import id.dampingi.kit.ui.Scroll;
import id.dampingi.kit.ui.Theme;
import id.dampingi.plan.PlanFeature;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** The whole way of a problem in one view: what is recorded of each step, and which steps were left open. */
final class WayPanel extends Page {
    private static final long serialVersionUID = 1L;

    private final transient ProblemWayModel model;
    private final transient WayDialog dialog;
    private final transient PlanFeature plans;
    private final transient Consumer<Problem> edit;
    private final transient Optional<AttachmentStripFeature> attachments;
    private final JPanel photos = Theme.card(new JPanel(new MigLayout("insets 14 18 16 18, fillx", "[grow, fill]")));
    private final JPanel sections = new JPanel(
            new MigLayout("insets 0, fillx, wrap 2, gap 12", "[grow, fill, sg half][grow, fill, sg half]", "[fill]"));
    private final transient Command next = new Command("problem.next", this::next);
    private final JButton nextButton;

    WayPanel(
            ProblemWayModel model,
            PlanFeature plans,
            Optional<AttachmentStripFeature> attachments,
            Consumer<Problem> edit,
            Runnable back) {
        super("problem.page");
        this.model = model;
        this.plans = plans;
        this.attachments = attachments;
        attachments.map(AttachmentStripFeature::component).ifPresent(strip -> photos.add(strip, "wmin 0"));
        this.edit = edit;
        dialog = new WayDialog(model, this);
        sections.setOpaque(false);
        back(new Command("problem.back", back));
        next.shortcut("ctrl N").within(this);
        nextButton = next.primaryButton();
        var delete = new Command("problem.delete", model::delete).icon("trash-2");
        header(delete.iconButton(), nextButton);
        var place = new JPanel(new MigLayout("insets 0, fill", "[grow, fill]", "[grow, fill]"));
        place.setOpaque(false);
        place.add(Scroll.down(sections), "hmin 0");
        content(place);
        model.onChange(this::refresh);
        refresh();
    }

    /** To what is to be done next. */
    void focusNext() {
        nextButton.requestFocusInWindow();
    }

    private void refresh() {
        sections.removeAll();
        title("");
        subtitle("");
        model.way().ifPresent(this::show);
        sections.revalidate();
        sections.repaint();
    }

    private void show(ProblemWay way) {
        Problem problem = way.problem();
        title(Words.text("problem.of", way.groupName()));
        subtitle(Words.text(
                "problem.raised",
                Formats.date(problem.date()),
                Words.text(problem.approach().key())));
        next.text(Words.text(nextKey(way)));
        sections.add(new ProblemSectionPanel(way, () -> edit.accept(problem)));
        sections.add(new CauseSectionPanel(way, () -> dialog.causes(way)));
        sections.add(new AlternativeSectionPanel(way, model, dialog), "span");
        sections.add(new DecisionSectionPanel(way, model, dialog), "span");
        sections.add(new PlanSectionPanel(way, plans, this), "span");
        sections.add(new OutcomeSectionPanel(way, model, dialog), "span");
        attachments.ifPresent(strip -> {
            strip.show(Owner.problem(problem.id()));
            sections.add(photos, "span");
        });
    }

    private static String nextKey(ProblemWay way) {
        return switch (way.progress().next()) {
            case PROBLEM, CAUSES -> "cause.edit";
            case ALTERNATIVES -> "alternative.new";
            case DECISION -> "decision.new";
            case PLAN -> "plan.new";
            case OUTCOME -> way.outcome().isPresent() ? "outcome.edit" : "outcome.new";
        };
    }

    private void next() {
        model.way().ifPresent(way -> {
            switch (way.progress().next()) {
                case PROBLEM, CAUSES -> dialog.causes(way);
                case ALTERNATIVES -> dialog.newAlternative(way);
                case DECISION -> dialog.decision(way);
                case PLAN -> PlanSectionPanel.openNew(this, way, plans);
                case OUTCOME -> dialog.outcome(way);
            }
        });
    }
}
