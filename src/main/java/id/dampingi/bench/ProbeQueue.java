package id.dampingi.bench;

import java.awt.AWTEvent;
import java.awt.EventQueue;
import java.lang.management.ManagementFactory;

/**
 * Times each event that is worked on. An event that opens a dialog is worked on until that is closed; what happens
 * meanwhile is not its own.
 */
final class ProbeQueue extends EventQueue {
    private static final double NANOS = 1e6;

    private volatile double cpu;
    private volatile double wall;
    private long inner;

    /** The longest since the last {@link #begin}, in milliseconds of processor time of the event thread. */
    double cpu() {
        return cpu;
    }

    /** By the clock. */
    double wall() {
        return wall;
    }

    void begin() {
        cpu = 0;
        wall = 0;
    }

    @Override
    protected void dispatchEvent(AWTEvent event) {
        long outer = inner;
        inner = 0;
        long began = System.nanoTime();
        long used = threadNanos();
        super.dispatchEvent(event);
        long all = threadNanos() - used;
        cpu = Math.max(cpu, (all - inner) / NANOS);
        if (inner == 0) {
            wall = Math.max(wall, (System.nanoTime() - began) / NANOS);
        }
        inner = outer + all;
    }

    private static long threadNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
