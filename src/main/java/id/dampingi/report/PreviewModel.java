package id.dampingi.report;

import id.dampingi.kit.form.FormDesk;
import java.awt.image.BufferedImage;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** The report that is looked at. */
final class PreviewModel {
    private final Runnable warmUp;
    private final FormDesk desk;
    private final Runnable changed;
    private Optional<PrintedReport> report = Optional.empty();
    private boolean ready;
    private boolean loading;
    /** Read in the background too. */
    private final AtomicInteger asked = new AtomicInteger();

    /** @param warmUp makes the report engine ready, in the background */
    PreviewModel(Runnable warmUp, FormDesk desk, Runnable changed) {
        this.warmUp = warmUp;
        this.desk = desk;
        this.changed = changed;
    }

    /** Empty while there is nothing to show. */
    Optional<PrintedReport> report() {
        return report;
    }

    boolean isLoading() {
        return loading;
    }

    /** The report engine is made ready first, beside the queue of the database, for it takes a second. */
    void whenReady(Runnable then) {
        if (ready) {
            then.run();
            return;
        }
        loading = true;
        desk.background()
                .runLong(
                        progress -> {
                            warmUp.run();
                            return true;
                        },
                        progress -> {},
                        done -> {
                            ready = true;
                            then.run();
                        },
                        this::failed);
    }

    /** Whatever was asked for last is shown, however long the others take. */
    void show(Callable<PrintedReport> work) {
        int ask = asked.incrementAndGet();
        if (!ready) {
            changed.run();
            return;
        }
        loading = true;
        changed.run();
        desk.background()
                .run(
                        // Another one may have been asked for while this one waited.
                        () -> ask == asked.get() ? Optional.of(work.call()) : Optional.<PrintedReport>empty(),
                        made -> {
                            if (ask == asked.get()) {
                                report = made;
                                loading = false;
                                changed.run();
                            }
                        },
                        e -> {
                            if (ask == asked.get()) {
                                report = Optional.empty();
                                failed(e);
                            }
                        });
    }

    void clear() {
        asked.incrementAndGet();
        report = Optional.empty();
        loading = false;
        changed.run();
    }

    /** Brings the picture of a page, unless another report is shown by then; turning pages waits for no query. */
    void image(PrintedReport of, int page, double zoom, Consumer<BufferedImage> use) {
        desk.background()
                .runAside(
                        () -> of.image(page, zoom),
                        image -> {
                            if (report.filter(of::equals).isPresent()) {
                                use.accept(image);
                            }
                        },
                        this::failed);
    }

    private void failed(Exception e) {
        loading = false;
        changed.run();
        desk.failures().tell(e);
    }
}
