package id.dampingi.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;

/** The most heap in use since the watch began: the sum of the pools' peaks, so rather too much than too little. */
final class Heap {
    private static final long MIB = 1024L * 1024;

    private final List<MemoryPoolMXBean> pools;

    private Heap(List<MemoryPoolMXBean> pools) {
        this.pools = pools;
    }

    /** Begins with what earlier work left behind cleared away. */
    static Heap watch() {
        System.gc();
        var heap = sinceStart();
        heap.pools.forEach(MemoryPoolMXBean::resetPeakUsage);
        return heap;
    }

    static Heap sinceStart() {
        return new Heap(ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList());
    }

    long peak() {
        return pools.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / MIB;
    }
}
