package id.dampingi.find;

import id.dampingi.kit.i18n.Formats;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Icons;
import id.dampingi.kit.ui.Shortcuts;
import id.dampingi.kit.ui.Theme;
import java.awt.Component;
import java.time.LocalDate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.ListCellRenderer;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;

/** Paints a line of what was found: icon, title with what matches, and below what tells it from others. */
final class FindLinePanel extends JPanel implements ListCellRenderer<FindLine> {
    private static final long serialVersionUID = 1L;

    private final transient Supplier<String> typed;
    private final JLabel icon = new JLabel();
    private final MarkedTextPanel title = new MarkedTextPanel();
    private final MarkedTextPanel detail = new MarkedTextPanel();
    private final JLabel end = Theme.small("");
    private final JLabel heading = Theme.small("");
    private final JPanel top = new JPanel(new MigLayout("insets 10 20 3 20", "[grow]"));

    FindLinePanel(Supplier<String> typed) {
        super(new MigLayout("insets 5 20 5 20, fill, hidemode 3", "[18!]14[grow, fill]12[]", "[]1[]"));
        this.typed = typed;
        heading.setFont(UIManager.getFont("TableHeader.font"));
        top.add(heading);
        detail.setFont(Theme.smallFont());
        add(icon, "spany 2, aligny center");
        add(title, "wmin 0");
        add(end, "spany 2, aligny center, wrap");
        add(detail, "cell 1 1, wmin 0");
    }

    @Override
    public Component getListCellRendererComponent(
            JList<? extends FindLine> list, FindLine line, int index, boolean selected, boolean focus) {
        if (line instanceof FindHeading of) {
            heading.setText(Words.text(of.key()));
            top.setBackground(list.getBackground());
            return top;
        }
        setBackground(selected ? list.getSelectionBackground() : list.getBackground());
        title.setForeground(list.getForeground());
        detail.setForeground(Theme.color("secondary"));
        if (line instanceof Hit hit) {
            icon.setIcon(Icons.of(hit.kind().icon(), 18));
            title.show(hit.title(), typed.get());
            detail.show(detail(hit), typed.get());
            LocalDate day = hit.day();
            end.setText(day == null ? "" : Formats.shortDate(day));
        } else if (line instanceof Deed deed) {
            icon.setIcon(Icons.of(deed.icon(), 18, "accent"));
            title.show(deed.text(), typed.get());
            detail.show("", "");
            end.setText(deed.shortcut().isEmpty() ? "" : Shortcuts.text(deed.shortcut()));
        }
        detail.setVisible(!detail.text().isEmpty());
        getAccessibleContext().setAccessibleName(words(line));
        return this;
    }

    /** For those who hear it. */
    static String words(FindLine line) {
        if (line instanceof Hit hit) {
            return hit.title() + ", " + detail(hit);
        }
        return line instanceof Deed deed ? deed.text() : "";
    }

    private static String detail(Hit hit) {
        String state = hit.stateKey().isEmpty() ? "" : Words.text(hit.stateKey());
        return Stream.of(hit.detail(), hit.owner(), state)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }
}
