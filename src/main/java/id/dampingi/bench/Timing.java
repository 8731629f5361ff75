package id.dampingi.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * How long something took, in milliseconds.
 *
 * @param median,p95 what a user waits, by the clock on the wall
 * @param cpu,cpuP95 the processor time, which other programs disturb less: of the thread that did it, or where that is
 *     said of the whole program
 * @param peak the most heap that was in use, with what was waiting to be collected, in MiB
 */
public record Timing(double median, double p95, double cpu, double cpuP95, long peak) {
    static final Timing NONE = new Timing(0, 0, 0, 0, 0);

    private static final double NANOS = 1e6;
    private static final OperatingSystemMXBean PROGRAM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    /** As below, each time after something that is not timed. */
    static Timing after(IntConsumer before, int repetitions, IntConsumer work) {
        var walls = new double[repetitions];
        var cpus = new double[repetitions];
        var peak = 0L;
        for (var i = 0; i < repetitions; i++) {
            before.accept(i);
            var one = of(0, 1, work);
            walls[i] = one.median();
            cpus[i] = one.cpu();
            peak = Math.max(peak, one.peak());
        }
        return of(walls, cpus, peak);
    }

    /** Does it some times unmeasured, to be warm, and then so often; it is told the number of the time. */
    static Timing of(int warm, int repetitions, IntConsumer work) {
        for (var i = 0; i < warm; i++) {
            work.accept(i);
        }
        var walls = new double[repetitions];
        var cpus = new double[repetitions];
        var heap = Heap.watch();
        for (var i = 0; i < repetitions; i++) {
            var cpu = threadNanos();
            var wall = System.nanoTime();
            work.accept(i);
            walls[i] = (System.nanoTime() - wall) / NANOS;
            cpus[i] = (threadNanos() - cpu) / NANOS;
        }
        return of(walls, cpus, heap.peak());
    }

    static Timing of(double[] walls, double[] cpus, long peak) {
        return new Timing(at(walls, 0.5), at(walls, 0.95), at(cpus, 0.5), at(cpus, 0.95), peak);
    }

    private static double at(double[] values, double share) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.ceil(share * sorted.length) - 1];
    }

    /** Once, after something that is not timed; the processor time is of all threads, with collecting and compiling. */
    static Timing ofProgram(Runnable work) {
        var heap = Heap.watch();
        var cpu = PROGRAM.getProcessCpuTime();
        var wall = System.nanoTime();
        work.run();
        var walls = new double[] {(System.nanoTime() - wall) / NANOS};
        return of(walls, new double[] {(PROGRAM.getProcessCpuTime() - cpu) / NANOS}, heap.peak());
    }

    /** The one in the middle of several. */
    static Timing median(List<Timing> all) {
        return of(
                all.stream().mapToDouble(Timing::median).toArray(),
                all.stream().mapToDouble(Timing::cpu).toArray(),
                all.stream().mapToLong(Timing::peak).max().orElseThrow());
    }

    private static long threadNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
