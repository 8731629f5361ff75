package id.dampingi.bench;

import id.dampingi.App;
import java.awt.Component;
import java.awt.EventQueue;
import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.awt.Toolkit;
import java.awt.event.MouseEvent;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JTable;
import javax.swing.text.JTextComponent;

/**
 * A program of its own: goes through the window on a data file as a user would, from screen to screen, through all parts
 * of a group's page, into a form and back, and notes for each step the longest event that the event thread worked on.
 */
final class JourneyProbe {
    private static final List<String> SCREENS = List.of(
            "activity.screen",
            "problem.screen",
            "agenda.screen",
            "indicator.screen",
            "report.screen",
            "settings.screen",
            "home.screen",
            "group.screen");
    private static final List<String> PARTS = List.of(
            "group.tabActivities",
            "group.tabProblems",
            "group.tabMaterials",
            "group.tabFacilities",
            "group.tabMembers",
            "group.tabStage",
            "group.tabIdentity",
            "group.tabSpiritual",
            "group.tabAccess",
            "group.tabAspiration",
            "group.tabEconomy",
            "group.tabMeasuring",
            "group.tabPrinciples",
            "group.tabAttitude",
            "group.tabNarrative",
            "group.tabOverview");

    private static final int TRIES = 1_000;

    private final ProbeWindow window = new ProbeWindow("dampingi-data", "dampingi-aside", "dampingi-long");
    private final ProbeQueue queue = new ProbeQueue();
    private final StringBuilder notes = new StringBuilder();

    private JourneyProbe() {}

    /** Arguments: where to note the steps, and the data file. */
    public static void main(String[] args) throws Exception {
        if (GraphicsEnvironment.isHeadless()) {
            System.exit(ProbeRun.NO_DISPLAY);
        }
        App.openWindow(Optional.of(Path.of(args[1])), () -> {});
        var probe = new JourneyProbe();
        probe.window.awaitUsable();
        // The program would show it and go on.
        Thread.setDefaultUncaughtExceptionHandler((thread, e) -> {
            System.getLogger(JourneyProbe.class.getName()).log(System.Logger.Level.ERROR, "the journey ends", e);
            Runtime.getRuntime().halt(1);
        });
        Toolkit.getDefaultToolkit().getSystemEventQueue().push(probe.queue);
        probe.travel();
        Files.writeString(Path.of(args[0]), probe.notes);
        Runtime.getRuntime().halt(0);
    }

    private void travel() throws InterruptedException, InvocationTargetException {
        for (String screen : SCREENS) {
            visit(screen);
        }
        type("group.search", "kelompok");
        step("group.table", () -> find(JTable.class, "group.table").ifPresent(JourneyProbe::openFirst));
        for (String part : PARTS) {
            look(part);
        }
        writeActivity();
        visit("activity.screen");
        type("activity.search", "rapat");
    }

    private void visit(String screen) throws InterruptedException, InvocationTargetException {
        click("navigation." + screen);
    }

    private void writeActivity() throws InterruptedException, InvocationTargetException {
        look("group.tabActivities");
        click("group.newActivity");
        type("activity.title", "Rapat kelompok");
        step(
                "activity.mainApproach",
                () -> find(JComboBox.class, "activity.mainApproach")
                        .orElseThrow()
                        .setSelectedIndex(1));
        click("activity.save");
        await("saved", () -> find(JTextComponent.class, "activity.title").isEmpty());
    }

    /** At a part of the page, from the list or, where there is no room for that, from the button in its place. */
    private void look(String part) throws InterruptedException, InvocationTargetException {
        await(part, () -> find(JComponent.class, "group.parts").isPresent());
        step("group.parts", () -> {
            if (find(AbstractButton.class, part).isEmpty()) {
                find(AbstractButton.class, "group.parts" + ".choose")
                        .orElseThrow()
                        .doClick(0);
            }
        });
        click(part);
    }

    private void click(String button) throws InterruptedException, InvocationTargetException {
        await(button, () -> find(AbstractButton.class, button).isPresent());
        step(button, () -> find(AbstractButton.class, button).orElseThrow().doClick(0));
    }

    /** Letter after letter; what follows a pause is waited for at the end. */
    private void type(String field, String text) throws InterruptedException, InvocationTargetException {
        await(field, () -> find(JTextComponent.class, field).isPresent());
        for (int i = 1; i <= text.length(); i++) {
            String typed = text.substring(0, i);
            step(field, () -> find(JTextComponent.class, field).orElseThrow().setText(typed));
        }
        // Longer than the pauses after which a search begins and a draft is kept.
        new CountDownLatch(1).await(1, TimeUnit.SECONDS);
        step(field, () -> {});
    }

    /** What is read aside may come a moment after everything was quiet. */
    private static void await(String name, BooleanSupplier there)
            throws InterruptedException, InvocationTargetException {
        var pause = new CountDownLatch(1);
        var seen = new AtomicBoolean();
        for (int i = 0; i < TRIES && !seen.get(); i++) {
            EventQueue.invokeAndWait(() -> seen.set(there.getAsBoolean()));
            if (!seen.get() && (i == TRIES - 1 || pause.await(20, TimeUnit.MILLISECONDS))) {
                throw new IllegalStateException(name);
            }
        }
    }

    private void step(String name, Runnable action) throws InterruptedException, InvocationTargetException {
        // Later, because a dialog that is opened would not return.
        EventQueue.invokeLater(action);
        window.awaitUsable();
        notes.append(String.format(
                Locale.ROOT,
                "%s %.1f %.1f %d%n",
                name,
                queue.cpu(),
                queue.wall(),
                Heap.sinceStart().peak()));
        queue.begin();
    }

    private static <C extends Component> Optional<C> find(Class<C> type, String name) {
        return ProbeWindow.find(type, name);
    }

    private static void openFirst(JTable table) {
        table.setRowSelectionInterval(0, 0);
        Rectangle row = table.getCellRect(0, 0, false);
        table.dispatchEvent(new MouseEvent(
                table, MouseEvent.MOUSE_CLICKED, System.currentTimeMillis(), 0, row.x + 4, row.y + 4, 2, false));
    }
}
