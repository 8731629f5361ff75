package id.dampingi.find;

import id.dampingi.kit.db.RecentStore;
import id.dampingi.kit.event.Events;
import id.dampingi.kit.form.FormDesk;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Everywhere;
import id.dampingi.kit.ui.Navigator;
import id.dampingi.kit.ui.Place;
import id.dampingi.kit.ui.Screen;
import id.dampingi.kit.ui.Toast;
import id.dampingi.kit.ui.Way;
import java.awt.Window;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;

/** The door to finding anything: a window over the program in which one types. */
public final class FindFeature {
    private static final String GROUPS = "group.screen";
    private static final String PROBLEMS = "problem.screen";

    private final FindModel model;
    private final Navigator navigator;

    public FindFeature(
            FindStore store, RecentStore recents, Events events, FormDesk desk, Clock clock, Navigator navigator) {
        model = new FindModel(store, recents, desk.background(), desk.failures(), events, clock);
        this.navigator = navigator;
    }

    /**
     * What is chosen is gone to only once the dialogs in front of the program's window have closed.
     *
     * @param from the window that is in front
     * @param more what can be done besides what the screens offer
     */
    public void open(JFrame over, Window from, List<Screen> screens, List<Deed> more) {
        var deeds = new ArrayList<Deed>();
        for (Screen screen : screens) {
            screen.ways().forEach(way -> deeds.add(deed(way)));
        }
        for (int i = 0; i < screens.size(); i++) {
            Screen screen = screens.get(i);
            deeds.add(deed(new Way(screen.key(), screen.icon(), "ctrl " + (i + 1), Place.of(screen.key()))));
        }
        deeds.addAll(more);
        model.open(deeds);
        FindDialog.show(over, from, model, line -> {
            Everywhere.Left left = Everywhere.leave(from);
            if (left != Everywhere.Left.STAYED) {
                // Those who opened the dialogs go on first.
                SwingUtilities.invokeLater(() -> {
                    // When several windows close at once, the desktop gives the keys to none.
                    over.toFront();
                    over.requestFocus();
                    go(line);
                });
            }
            if (left == Everywhere.Left.TYPING_KEPT) {
                Toast.show(over, Words.text("find.typingKept"));
            }
        });
    }

    private Deed deed(Way way) {
        return new Deed(way.key(), way.icon(), way.shortcut(), () -> navigator.go(way.place()));
    }

    private void go(FindLine line) {
        if (line instanceof Deed deed) {
            deed.work().run();
        } else if (line instanceof Hit hit) {
            navigator.go(place(hit));
        }
    }

    private static Place place(Hit hit) {
        return switch (hit.kind()) {
            case GROUP -> Place.of(GROUPS, hit.id());
            case MEMBER -> Place.of(GROUPS, hit.group(), "member:" + hit.id());
            case ACTIVITY -> Place.of("activity.screen", hit.id());
            case PROBLEM -> Place.of(PROBLEMS, hit.id());
            case PLAN -> Place.of(PROBLEMS, hit.id(), "planForm");
        };
    }
}
