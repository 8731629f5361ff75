package id.dampingi.attachment;

import javax.swing.JComponent;

/** The photos and files of a record, to stand in its form or on its page. */
public final class AttachmentStripFeature {
    private final AttachmentsModel model;
    private final AttachmentFeature.Sight sight;

    AttachmentStripFeature(AttachmentsModel model, AttachmentFeature.Sight sight) {
        this.model = model;
        this.sight = sight;
    }

    /** Made anew for each form or page; what has its transfer handler takes what is dropped as it does. */
    public JComponent component() {
        sight.small().forgetMissing();
        return new AttachmentsPanel(model, sight);
    }

    /** The record that is shown; what was brought while it was not saved yet is added to it now. */
    public void show(Owner owner) {
        model.show(owner);
    }

    /** A record whose form has closed, with what was brought while it was not saved yet. */
    public void showSaved(Owner owner) {
        model.showSaved(owner);
    }

    /**
     * A record that is not saved yet.
     *
     * @param save called when something is brought: asks the form to save the record, and then calls {@link #show}
     */
    public void showNew(Runnable save) {
        model.showNew(save);
    }
}
