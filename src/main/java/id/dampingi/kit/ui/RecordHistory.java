package id.dampingi.kit.ui;

import java.awt.Component;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javax.swing.InputMap;
import javax.swing.JComponent;
import javax.swing.KeyStroke;
import javax.swing.UIManager;

/** Shows how a record came to be what it is: one way to it for all lists and forms, as there is one data file in the window. */
public final class RecordHistory {
    private static final String KEYS = "ctrl H";
    private static BiConsumer<Component, UUID> door = (over, record) -> {};

    private RecordHistory() {}

    /** From now on a history is shown so, over a component. */
    public static void openBy(BiConsumer<Component, UUID> newDoor) {
        door = newDoor;
    }

    public static void open(Component over, UUID record) {
        door.accept(over, record);
    }

    /** For a button or a menu; Ctrl+H does the same while the focus is in {@code place}. */
    public static Command command(JComponent place, Supplier<Optional<UUID>> record) {
        Runnable show = () -> record.get().ifPresent(id -> open(place, id));
        Shortcuts.inside(place, KEYS, show);
        return new Command("records.history", show).icon("history").shortcut(KEYS);
    }

    /** In a text Ctrl+H would take back a letter, as it did on terminals. */
    static void freeKeys() {
        for (String text : new String[] {"TextField", "FormattedTextField", "TextArea", "TextPane", "EditorPane"}) {
            if (UIManager.get(text + ".focusInputMap") instanceof InputMap keys) {
                keys.put(KeyStroke.getKeyStroke(KEYS), "none");
            }
        }
    }
}
