package id.dampingi.attachment;

import id.dampingi.kit.event.Events;
import id.dampingi.kit.form.FormDesk;
import id.dampingi.kit.log.StateFolder;
import id.dampingi.kit.ui.LazyPictures;
import id.dampingi.kit.ui.Navigator;
import id.dampingi.kit.ui.Part;
import java.time.Clock;

/** The door to photos and files: a strip for the form or page of a record, and all photos of a group. */
public final class AttachmentFeature {
    /** Some two hundred kilobytes each, and more than a screen shows. */
    private static final int SMALL_KEPT = 120;

    /** Some nine megabytes each: the one that is shown and those beside it. */
    private static final int LARGE_KEPT = 3;

    /** How contents are seen. */
    record Sight(ContentModel contents, LazyPictures small, LazyPictures large) {
        /** @param loaded called once there is something to see */
        LazyPictures.Seen thumbnail(Attachment photo, Runnable loaded) {
            return small.get(photo.content(), () -> contents.thumbnail(photo), loaded);
        }
    }

    private final AttachmentStore store;
    private final GroupPhotosStore photos;
    private final FormDesk desk;
    private final Events events;
    private final Clock clock;
    private final Sight sight;

    public AttachmentFeature(
            AttachmentStore store, GroupPhotosStore photos, FormDesk desk, Events events, Clock clock) {
        this.store = store;
        this.photos = photos;
        this.desk = desk;
        this.events = events;
        this.clock = clock;
        sight = new Sight(
                new ContentModel(
                        store.contents(),
                        new OutsideFiles(StateFolder.path().resolve("opened")),
                        desk.background(),
                        desk.failures()),
                new LazyPictures(desk.background(), SMALL_KEPT),
                new LazyPictures(desk.background(), LARGE_KEPT));
    }

    /** For one place that shows the photos and files of one record after another. */
    public AttachmentStripFeature strip() {
        return new AttachmentStripFeature(new AttachmentsModel(store, desk, events, clock), sight);
    }

    /** All photos and files of a group, a part of its page. */
    public Part ofGroup(Navigator navigator) {
        return new GroupPhotosFeature(new GroupPhotosModel(store, photos, desk, events), sight, navigator);
    }
}
