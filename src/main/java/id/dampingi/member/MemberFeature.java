package id.dampingi.member;

import id.dampingi.attachment.AttachmentStripFeature;
import id.dampingi.kit.event.Events;
import id.dampingi.kit.form.FormDesk;
import id.dampingi.kit.ui.Part;
import java.awt.Component;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javax.swing.JComponent;

/** The door to the members of a group, a part of the group's page. */
public final class MemberFeature implements Part {
    private final MemberListModel model;
    private final MemberHistoryModel history;
    private Optional<Consumer<Component>> imports = Optional.empty();
    private Optional<AttachmentStripFeature> attachments = Optional.empty();

    public MemberFeature(MemberStore store, MemberCardStore cards, FormDesk desk, Events events, Clock clock) {
        model = new MemberListModel(store, cards, desk, events, clock);
        history = new MemberHistoryModel(cards, desk, events, clock);
    }

    /** Shows in the history of each member what another feature knows. */
    public void trace(MemberTrace source) {
        history.add(source);
    }

    /** Shows in the form of each member the photos and files. */
    public void attachWith(AttachmentStripFeature strip) {
        attachments = Optional.of(strip);
    }

    /** Offers on the list what opens the import of members over a component. */
    public void importWith(Consumer<Component> open) {
        imports = Optional.of(open);
    }

    @Override
    public String part() {
        return "member";
    }

    @Override
    public String key() {
        return "group.tabMembers";
    }

    @Override
    public boolean has(String part) {
        return part.equals("member") || part.startsWith("member:");
    }

    /** One of the members, as {@code member:} and the id. */
    @Override
    public void go(String part) {
        if (part.startsWith("member:")) {
            model.reveal(UUID.fromString(part.substring("member:".length())));
        }
    }

    @Override
    public JComponent component() {
        return new MemberListPanel(model, new MemberDialog(model.form(), history, attachments), imports);
    }

    @Override
    public void show(UUID group) {
        model.show(group);
    }
}
