package id.dampingi.kit.ui;

import id.dampingi.kit.task.Delay;
import javax.swing.Timer;

/** Waits with Swing's timer. */
public final class SwingDelay implements Delay {
    @Override
    public Runnable after(int milliseconds, Runnable action) {
        var timer = new Timer(milliseconds, e -> action.run());
        timer.setRepeats(false);
        timer.start();
        return timer::stop;
    }
}
