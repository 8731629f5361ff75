package id.dampingi.kit.ui;

import id.dampingi.kit.i18n.Words;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.ButtonGroup;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPopupMenu;
import javax.swing.JRadioButtonMenuItem;
import javax.swing.SwingConstants;

/** Says which part of a page is looked at, and drops down the others. */
final class PartButton extends JButton {
    private static final long serialVersionUID = 1L;

    private final transient List<Chapter> chapters;
    private final transient Consumer<Part> choose;
    private transient Part front;

    PartButton(String name, List<Chapter> chapters, Consumer<Part> choose) {
        super(Icons.of("chevron-down", 16));
        this.chapters = chapters;
        this.choose = choose;
        front = chapters.get(0).parts().get(0);
        setName(name);
        setHorizontalTextPosition(SwingConstants.LEADING);
        setIconTextGap(10);
        addActionListener(e -> menu().show(this, 0, getHeight() + 2));
        Shortcuts.inside(this, "DOWN", this::doClick);
    }

    void select(Part part) {
        front = part;
        setText(Words.text(part.key()));
    }

    private JPopupMenu menu() {
        var menu = new JPopupMenu();
        var group = new ButtonGroup();
        for (Chapter chapter : chapters) {
            if (!chapter.key().isEmpty()) {
                JLabel heading = Theme.small(Words.text(chapter.key()));
                heading.setBorder(BorderFactory.createEmptyBorder(8, 14, 2, 14));
                menu.add(heading);
            }
            for (Part part : chapter.parts()) {
                var item = new JRadioButtonMenuItem(Words.text(part.key()), part == front);
                item.setName(part.key());
                item.addActionListener(e -> choose.accept(part));
                group.add(item);
                menu.add(item);
            }
        }
        return menu;
    }
}
