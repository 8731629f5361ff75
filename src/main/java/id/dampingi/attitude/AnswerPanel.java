package id.dampingi.attitude;

import id.dampingi.attitude.Answers.Answer;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Icons;
import id.dampingi.kit.ui.Theme;
import java.awt.Component;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.ListCellRenderer;
import net.miginfocom.swing.MigLayout;

/** Paints an aspect in a list, with the level that was chosen and what it says. */
final class AnswerPanel extends JPanel implements ListCellRenderer<Answer> {
    private static final long serialVersionUID = 1L;

    static final int HEIGHT = 45;

    private final transient Function<UUID, Optional<Aspect>> aspects;
    private final JLabel icon = new JLabel();
    private final JLabel name = new JLabel();
    private final JLabel level = Theme.heading("");
    private final JLabel text = Theme.small("");

    AnswerPanel(Function<UUID, Optional<Aspect>> aspects) {
        super(new MigLayout("insets 4 10 4 12, fill, gapx 9, gapy 0", "[][grow, fill][right]", "[]0[]"));
        this.aspects = aspects;
        add(icon, "spany 2");
        add(name, "wmin 0");
        add(level, "wrap");
        add(text, "span, wmin 0, growx");
    }

    @Override
    public Component getListCellRendererComponent(
            JList<? extends Answer> list, Answer answer, int index, boolean selected, boolean focused) {
        Aspect aspect = aspects.apply(answer.aspect()).orElseThrow();
        boolean open = answer.level() == 0;
        icon.setIcon(open ? Icons.of("circle", 16, "faint") : Icons.of("circle-check", 16, "accent"));
        name.setText(aspect.nameIn(Words.language()));
        level.setText(open ? "" : String.valueOf(answer.level()));
        text.setText(
                open
                        ? Words.text("survey.open")
                        : aspect.levels().get(answer.level() - 1).textIn(Words.language()));
        setBackground(selected ? list.getSelectionBackground() : list.getBackground());
        getAccessibleContext()
                .setAccessibleName(
                        name.getText() + ", " + (open ? text.getText() : level.getText() + ", " + text.getText()));
        return this;
    }
}
