package id.dampingi.exchange;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/** Reads on a thread of its own while what was read before is being used, so that a long import takes less time. */
final class ReadAhead<T> implements Iterator<T>, AutoCloseable {
    private static final int BATCH = 500;
    private static final int BATCHES = 4;

    /** A batch, and whether it is the last one or what broke the reading. */
    private record Batch<T>(
            List<T> items, boolean last, @Nullable Throwable broken) {}

    private final BlockingQueue<Batch<T>> batches = new ArrayBlockingQueue<>(BATCHES);
    private final Thread reader;
    private Iterator<T> now = List.<T>of().iterator();
    private boolean ended;

    /** {@code source} is used on the other thread only. */
    ReadAhead(Iterator<T> source) {
        reader = new Thread(() -> read(source), "dampingi-reader");
        reader.setDaemon(true);
        reader.start();
    }

    @Override
    public boolean hasNext() {
        while (!now.hasNext() && !ended) {
            Batch<T> batch = take();
            ended = batch.last();
            now = batch.items().iterator();
            if (batch.broken() instanceof RuntimeException e) {
                throw e;
            }
            if (batch.broken() instanceof Error e) {
                throw e;
            }
        }
        return now.hasNext();
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return now.next();
    }

    /** Returns when the source is not used any more. */
    @Override
    public void close() {
        reader.interrupt();
        batches.clear();
        try {
            reader.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void read(Iterator<T> source) {
        try {
            try {
                var items = new ArrayList<T>(BATCH);
                while (!Thread.currentThread().isInterrupted() && source.hasNext()) {
                    items.add(source.next());
                    if (items.size() == BATCH) {
                        batches.put(new Batch<>(items, false, null));
                        items = new ArrayList<>(BATCH);
                    }
                }
                batches.put(new Batch<>(items, true, null));
            } catch (RuntimeException | Error e) {
                batches.put(new Batch<>(List.of(), true, e));
            }
        } catch (InterruptedException e) {
            // nobody wants the rest
            Thread.currentThread().interrupt();
        }
    }

    private Batch<T> take() {
        try {
            return batches.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }
}
