package id.dampingi.member;

import id.dampingi.approach.Sex;
import id.dampingi.attachment.AttachmentStripFeature;
import id.dampingi.attachment.Owner;
import id.dampingi.kit.ui.Command;
import id.dampingi.kit.ui.Dialogs;
import id.dampingi.kit.ui.Form;
import id.dampingi.kit.ui.Option;
import id.dampingi.ownfield.OwnFieldFeature;
import java.awt.Component;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;

/** Opens what is known of one member: the form, and what was before. */
final class MemberDialog {
    private final MemberFormModel model;
    private final MemberHistoryModel history;
    private final Optional<AttachmentStripFeature> attachments;

    MemberDialog(MemberFormModel model, MemberHistoryModel history, Optional<AttachmentStripFeature> attachments) {
        this.model = model;
        this.history = history;
        this.attachments = attachments;
    }

    /** One after the other, without leaving the dialog. */
    void openNew(Component parent) {
        model.openNew();
        Form form = form();
        attachments.ifPresent(strip -> {
            attachNew(strip, form);
            place(strip, form);
        });
        Dialogs.formInRow(parent, "member.new", form, model.form(), "member.save", "member.saveAndNew", () -> {
            attachments.ifPresent(strip -> {
                showSaved(strip);
                attachNew(strip, form);
            });
            model.openNew();
        });
        attachments.ifPresent(this::showSaved);
    }

    /** Photos need a member who is saved: what is brought to a new one saves it first. */
    private void attachNew(AttachmentStripFeature strip, Form form) {
        strip.showNew(() -> {
            model.form().saveThen(card -> {
                model.open(card);
                strip.show(Owner.member(card.id()));
            });
            form.focusFirstWrong();
        });
    }

    private void showSaved(AttachmentStripFeature strip) {
        model.form().known().map(Owner::member).ifPresent(strip::showSaved);
    }

    private static void place(AttachmentStripFeature strip, Form form) {
        JComponent photos = strip.component();
        form.panel().setTransferHandler(photos.getTransferHandler());
        form.other(photos);
    }

    void open(Component parent, MemberCard member) {
        model.open(member);
        Form form = form();
        attachments.ifPresent(strip -> {
            strip.show(Owner.member(member.id()));
            place(strip, form);
        });
        Dialogs.form(parent, "member.edit", form, model.form(), "member.save");
    }

    void history(Component parent, MemberCard member) {
        history.open(member);
        JButton close = new Command("memberHistory.close", () -> {}).button();
        close.addActionListener(e -> SwingUtilities.getWindowAncestor(close).dispose());
        Dialogs.show(parent, "memberHistory.title", new MemberHistoryPanel(history), close);
        history.close();
    }

    private Form form() {
        var form = new Form(2);
        form.text("member.name");
        form.choiceOrNone("member.sex", Option.of(Sex.values(), Sex::key), "member.sexUnknown");
        form.date("member.born");
        form.text("member.phone");
        form.suggest("member.role", model.roles());
        form.date("member.roleSince");
        form.suggest("member.household", model.households());
        form.date("member.joined");
        form.date("member.left");
        form.suggest("member.leftReason", model.reasons());
        form.section("member.consentSection");
        form.date("member.consent");
        form.text("member.consentBy");
        form.choiceOrNone("member.consentWay", Option.of(ConsentWay.values(), ConsentWay::key), "consent.wayUnknown");
        form.section("member.noteSection");
        form.wide().area("member.note", 2);
        OwnFieldFeature.addTo(form, model.own());
        form.rules()
                .settle(MemberDraft::settled)
                .onlyWhen("member.roleSince", MemberDraft::asksRoleSince)
                .onlyWhen("member.leftReason", MemberDraft::hasLeft)
                .note("member.roleSince", MemberDraft::roleNote)
                .note("member.consentBy", fields -> model.isChild(fields) ? "consent.parentNote" : "consent.byNote");
        return form;
    }
}
