package id.dampingi.sample;

import id.dampingi.activity.Activity;
import id.dampingi.activity.ActivityState;
import id.dampingi.attachment.Attachment;
import id.dampingi.attachment.AttachmentStore;
import id.dampingi.attachment.Owner;
import id.dampingi.kit.db.Changing;
import id.dampingi.kit.db.Contents;
import id.dampingi.kit.picture.Drawing;
import id.dampingi.kit.picture.KeptPicture;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A handful of photos of the sample groups at work, drawn by the program; each is kept once, however often it is shown. */
final class SamplePhotos {
    /** Of a title that comes back, the last so many activities have photos. */
    private static final int LAST = 2;

    private record Drawn(String content, KeptPicture picture) {}

    private final List<List<String>> lines = Lines.of("photos.txt");
    private final Map<String, Drawn> drawn = new HashMap<>();
    private final Contents contents;
    private final Dice dice;

    SamplePhotos(Contents contents, Dice dice) {
        this.contents = contents;
        this.dice = dice;
    }

    /** @param activities of the group, in the order of time */
    void save(Changing changing, SampleGroup group, List<Activity> activities) {
        int position = 0;
        for (List<String> line : lines) {
            if (line.get(0).equals(group.code())) {
                List<Activity> shown = activities.stream()
                        .filter(one ->
                                one.state() == ActivityState.DONE && one.title().equals(line.get(1)))
                        .toList();
                for (Activity activity : shown.subList(Math.max(0, shown.size() - LAST), shown.size())) {
                    AttachmentStore.insert(changing, photo(activity, position, line.get(2), line.get(3)));
                }
                position++;
            }
        }
    }

    private Attachment photo(Activity activity, int position, String name, String caption) {
        Drawn photo = drawn.computeIfAbsent(name, this::draw);
        KeptPicture picture = photo.picture();
        return new Attachment(
                dice.id(),
                Owner.activity(activity.id()),
                position,
                caption,
                name + ".jpg",
                picture.mediaType(),
                photo.content(),
                picture.bytes().length,
                new Attachment.Dimension(picture.width(), picture.height()),
                activity.date(),
                activity.date());
    }

    private Drawn draw(String name) {
        try {
            KeptPicture picture = Drawing.of(Objects.requireNonNull(SamplePhotos.class.getResource(name + ".svg")));
            String content = contents.keep(picture.bytes()).hash();
            contents.keepThumbnail(content, picture.thumbnail());
            return new Drawn(content, picture);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
