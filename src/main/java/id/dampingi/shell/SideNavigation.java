package id.dampingi.shell;

import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Command;
import id.dampingi.kit.ui.Edge;
import id.dampingi.kit.ui.Icons;
import id.dampingi.kit.ui.Screen;
import id.dampingi.kit.ui.Theme;
import java.awt.event.InputEvent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.swing.ButtonGroup;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import javax.swing.SwingConstants;
import net.miginfocom.swing.MigLayout;

/** The screens at the side: icon and words, or only icons when it is narrow. The last screen stands at the foot. */
final class SideNavigation extends JPanel {
    private static final long serialVersionUID = 1L;

    private static final int WIDE = 212;
    private static final int NARROW = 60;

    private final Map<String, JToggleButton> buttons = new LinkedHashMap<>();
    private final JLabel brand = new JLabel(Words.text("app.name"), Icons.picture("brand", 26), SwingConstants.LEADING);
    private final FindButton search;
    private final Command fold;
    private boolean narrow;

    SideNavigation(List<Screen> screens, Consumer<Screen> open, Runnable find, Runnable folded) {
        super(new MigLayout("insets 14 10 10 10, wrap 1, fill", "[fill, grow]"));
        setName("navigation");
        putClientProperty("FlatLaf.style", "background: $Dampingi.sidebar");
        setBorder(new Edge(0, 1));
        brand.setFont(Theme.headingFont().deriveFont(16f));
        brand.setIconTextGap(16);
        add(brand, "gap 7 0 0 12, h 30!");
        search = new FindButton(find);
        add(search, "h 34!, gapbottom 8");
        var group = new ButtonGroup();
        for (int i = 0; i < screens.size(); i++) {
            JToggleButton button = button(screens.get(i), i + 1);
            Screen screen = screens.get(i);
            button.addActionListener(e -> open.accept(screen));
            group.add(button);
            buttons.put(screen.key(), button);
            add(button, i == screens.size() - 1 ? "h 38!, pushy, aligny bottom" : "h 38!");
        }
        fold = new Command("navigation.fold", folded).icon("panel-left-close");
        add(fold.iconButton(), "h 34!, alignx left, growx 0");
    }

    void select(String key) {
        JToggleButton button = buttons.get(key);
        if (button != null) {
            button.setSelected(true);
        }
    }

    void narrow(boolean nowNarrow) {
        narrow = nowNarrow;
        brand.setText(narrow ? "" : Words.text("app.name"));
        search.narrow(narrow);
        buttons.forEach((key, button) -> {
            button.setText(narrow ? "" : Words.text(key));
            button.setHorizontalAlignment(narrow ? SwingConstants.CENTER : SwingConstants.LEADING);
        });
        fold.icon(narrow ? "panel-left-open" : "panel-left-close");
        revalidate();
    }

    int wantedWidth() {
        return narrow ? NARROW : WIDE;
    }

    private static JToggleButton button(Screen screen, int number) {
        var button = new JToggleButton(Words.text(screen.key()), Icons.of(screen.icon(), 19));
        button.setSelectedIcon(Icons.of(screen.icon(), 19, "accent"));
        button.setName("navigation." + screen.key());
        button.getAccessibleContext().setAccessibleName(Words.text(screen.key()));
        button.setToolTipText(Words.text(screen.key()) + "  ("
                + InputEvent.getModifiersExText(InputEvent.CTRL_DOWN_MASK) + "+" + number + ")");
        button.setHorizontalAlignment(SwingConstants.LEADING);
        button.setIconTextGap(12);
        button.putClientProperty("FlatLaf.styleClass", "navigation");
        return button;
    }
}
