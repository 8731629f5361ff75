package id.dampingi.kit.ui;

import id.dampingi.kit.picture.Picture;
import id.dampingi.kit.task.Background;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * Pictures that are read and decoded off the event thread when they are first to be painted. Those painted last are kept, so
 * that ten thousand take the memory of a few; of those that wait, the one asked for last is read first, for it is on the screen.
 */
public final class LazyPictures {
    private static final int MOST_WAITING = 60;

    /**
     * What is known of a picture.
     *
     * @param read false while it is being read
     * @param image empty also when there is none to read
     */
    public record Seen(boolean read, Optional<BufferedImage> image) {}

    private record Wish(Callable<Optional<byte[]>> read, Runnable loaded) {}

    private static final Seen NOT_YET = new Seen(false, Optional.empty());

    private final Background background;
    private final int most;
    private final Map<String, Seen> kept = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<String, Wish> waiting = new LinkedHashMap<>();
    private boolean busy;

    /** @param most how many are kept */
    public LazyPictures(Background background, int most) {
        this.background = background;
        this.most = most;
    }

    /**
     * On the event thread.
     *
     * @param read gets the bytes, on another thread
     * @param loaded called on the event thread once there is something to see
     */
    public Seen get(String key, Callable<Optional<byte[]>> read, Runnable loaded) {
        Seen seen = kept.get(key);
        if (seen != null) {
            return seen;
        }
        waiting.remove(key);
        waiting.put(key, new Wish(read, loaded));
        if (waiting.size() > MOST_WAITING) {
            var oldest = waiting.keySet().iterator();
            oldest.next();
            oldest.remove();
        }
        readNext();
        return NOT_YET;
    }

    /** What was not there may be there now. */
    public void forgetMissing() {
        kept.values().removeIf(seen -> seen.image().isEmpty());
    }

    private void readNext() {
        if (busy || waiting.isEmpty()) {
            return;
        }
        busy = true;
        var keys = new ArrayList<>(waiting.keySet());
        String key = keys.get(keys.size() - 1);
        Wish wish = waiting.remove(key);
        if (wish == null) {
            throw new IllegalStateException(key);
        }
        background.runAside(
                () -> wish.read().call().flatMap(Picture::read),
                image -> done(key, image, wish.loaded()),
                e -> done(key, Optional.empty(), wish.loaded()));
    }

    private void done(String key, Optional<BufferedImage> image, Runnable loaded) {
        busy = false;
        kept.put(key, new Seen(true, image));
        if (kept.size() > most) {
            var oldest = kept.keySet().iterator();
            oldest.next();
            oldest.remove();
        }
        loaded.run();
        readNext();
    }
}
