package id.dampingi.kit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.Test;

class SwingBackgroundTest {
    private final SwingBackground background = new SwingBackground();
    private final AtomicInteger told = new AtomicInteger();

    @Test
    void workThatWasAskedForBeforeClosingIsStillDone() throws Exception {
        var done = new CompletableFuture<String>();
        background.run(() -> "written", done::complete, done::completeExceptionally);
        background.close();

        assertThat(done.get(10, TimeUnit.SECONDS)).isEqualTo("written");
    }

    @Test
    void closingCancelsLongWorkAndWaitsForTheLastWrite() {
        var begun = new CountDownLatch(1);
        background.runLong(
                progress -> {
                    while (!progress.cancelled()) {
                        Thread.onSpinWait();
                    }
                    return told.incrementAndGet();
                },
                at -> {},
                done -> {},
                failed -> {});
        background.run(
                () -> {
                    begun.await(20, TimeUnit.SECONDS);
                    return told.incrementAndGet();
                },
                done -> {},
                failed -> {});
        new Thread(begun::countDown).start();

        background.close();

        assertThat(told).hasValue(2);
    }

    @Test
    void workAfterClosingIsDroppedWithoutAWord() throws Exception {
        background.close();

        background.run(told::incrementAndGet, done -> told.incrementAndGet(), failed -> told.incrementAndGet());
        background
                .runLong(
                        progress -> told.incrementAndGet(),
                        at -> told.incrementAndGet(),
                        done -> told.incrementAndGet(),
                        failed -> told.incrementAndGet())
                .run();

        SwingUtilities.invokeAndWait(() -> {});
        assertThat(told).hasValue(0);
    }

    @Test
    void whatNeedsNoDataWaitsForNoQuery() throws Exception {
        var free = new CountDownLatch(1);
        var drawn = new CompletableFuture<String>();
        background.run(
                () -> free.await(20, TimeUnit.SECONDS), done -> told.incrementAndGet(), drawn::completeExceptionally);
        background.runLong(
                progress -> free.await(20, TimeUnit.SECONDS),
                at -> {},
                done -> told.incrementAndGet(),
                drawn::completeExceptionally);

        background.runAside(() -> "drawn", drawn::complete, drawn::completeExceptionally);

        assertThat(drawn.get(10, TimeUnit.SECONDS)).isEqualTo("drawn");
        assertThat(told).hasValue(0);
        free.countDown();
        background.close();
    }
}
