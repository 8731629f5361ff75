package id.dampingi.kit.ui;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.KeyEventDispatcher;
import java.awt.KeyboardFocusManager;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.KeyEvent;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;

/**
 * The parts of a record's page: their list at the side, or where that leaves too little room a button that drops it down, and
 * the part that is looked at. A part is made and read when it is first looked at: a page of many parts opens as quickly as one
 * of few. Ctrl+Page Up and Page Down go from part to part, F6 from the list into the part and back.
 */
public final class PartDeck extends JPanel {
    private static final long serialVersionUID = 1L;

    /** Pixels that the list and a table beside it need. */
    private static final int LIST_FROM = 840;

    private static final int LIST_WIDTH = 166;

    private final transient List<Part> parts;
    private final PartList list;
    private final JComponent side;
    private final PartButton button;
    private final CardLayout cards = new CardLayout();
    private final JPanel places = new JPanel(cards);
    private final transient Set<Part> made = new HashSet<>();
    private final transient Set<Part> read = new HashSet<>();
    private final transient KeyEventDispatcher keys = this::turn;
    private transient Part front;
    private transient Optional<UUID> record = Optional.empty();
    private YearMonth month = YearMonth.of(1, 1);

    /** {@code name} is the deck's handle in tests: {@code "group.parts"}. */
    public PartDeck(String name, List<Chapter> chapters) {
        super(new MigLayout("insets 0, fill, hidemode 3", "[]0[grow, fill]", "[]0[grow, fill]"));
        setName(name);
        setOpaque(false);
        parts = chapters.stream().flatMap(chapter -> chapter.parts().stream()).toList();
        front = parts.get(0);
        list = new PartList(chapters, this::choose);
        side = list.scrolling();
        button = new PartButton(name + ".choose", chapters, this::choose);
        button.setVisible(false);
        places.setOpaque(false);
        add(button, "cell 0 0, spanx 2, growx 0, gapbottom 10");
        add(side, "cell 0 1, w " + LIST_WIDTH + "!, hmin 0, growy, gapright 14");
        add(places, "cell 1 1, wmin 0, hmin 0");
        Shortcuts.bind(this, WHEN_IN_FOCUSED_WINDOW, Shortcuts.of("F6"), this::changeSides);
        addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent e) {
                side.setVisible(getWidth() >= LIST_FROM);
                button.setVisible(getWidth() < LIST_FROM);
                revalidate();
            }
        });
        look();
    }

    /** Another record or month: every part is read anew when it is looked at. */
    public void show(UUID newRecord, YearMonth newMonth) {
        if (!record.equals(Optional.of(newRecord)) || !month.equals(newMonth)) {
            record = Optional.of(newRecord);
            month = newMonth;
            read.clear();
            look();
        }
    }

    /** What places call the part that is looked at. */
    public String part() {
        return front.part();
    }

    /** Looks at the part that a place calls so, and goes to what it means in it. */
    public void select(String part) {
        parts.stream().filter(one -> one.has(part)).findFirst().ifPresent(one -> {
            boolean inList = list.hasFocus();
            front = one;
            look();
            one.go(part);
            if (inList) {
                list.focus();
            }
        });
    }

    /** The arrow keys go from part to part. */
    public void focusList() {
        if (side.isVisible()) {
            list.focus();
        } else {
            button.requestFocusInWindow();
        }
    }

    /** The page goes out of sight. */
    public void left() {
        parts.forEach(Part::left);
    }

    @Override
    public void addNotify() {
        super.addNotify();
        KeyboardFocusManager.getCurrentKeyboardFocusManager().addKeyEventDispatcher(keys);
    }

    @Override
    public void removeNotify() {
        KeyboardFocusManager.getCurrentKeyboardFocusManager().removeKeyEventDispatcher(keys);
        super.removeNotify();
    }

    /** Before the table or text that has the focus: there the keys would move to the side, where nothing is. */
    private boolean turn(KeyEvent e) {
        boolean up = e.getKeyCode() == KeyEvent.VK_PAGE_UP;
        boolean down = e.getKeyCode() == KeyEvent.VK_PAGE_DOWN;
        boolean ours = (up || down)
                && e.getModifiersEx() == KeyEvent.CTRL_DOWN_MASK
                && isShowing()
                && SwingUtilities.getWindowAncestor(this)
                        == KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusedWindow();
        if (ours && e.getID() == KeyEvent.KEY_PRESSED) {
            int count = parts.size();
            choose(parts.get((parts.indexOf(front) + (down ? 1 : count - 1)) % count));
        }
        return ours;
    }

    private void choose(Part part) {
        front = part;
        look();
        focusList();
    }

    private void changeSides() {
        var owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        if (owner != null && SwingUtilities.isDescendingFrom(owner, places)) {
            focusList();
        } else if (side.isVisible()) {
            list.leave();
        } else {
            button.transferFocus();
        }
    }

    private void look() {
        if (made.add(front)) {
            var place = new JPanel(new BorderLayout());
            place.setOpaque(false);
            place.add(front.component());
            places.add(place, front.part());
        }
        cards.show(places, front.part());
        list.select(front);
        button.select(front);
        if (record.isPresent() && read.add(front)) {
            front.show(record.get(), month);
        }
    }
}
