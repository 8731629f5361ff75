package id.dampingi.attitude;

import id.dampingi.attitude.AspectTexts.AspectText;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Command;
import id.dampingi.kit.ui.TextInput;
import id.dampingi.kit.ui.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** The words of one aspect: its name and its levels, Indonesian beside English, the lowest level first. */
final class AspectTextPanel extends JPanel {
    private static final long serialVersionUID = 1L;

    private final transient Consumer<AspectText> edited;
    private final transient List<TextInput> inputs = new ArrayList<>();
    private final Command more = new Command("scale.levelAdd", () -> resize(1)).icon("plus");
    private final Command fewer = new Command("scale.levelRemove", () -> resize(-1)).icon("minus");
    private transient AspectText shown = AspectText.blank(0);
    private boolean filling;

    AspectTextPanel(Consumer<AspectText> edited) {
        super(new MigLayout(
                "insets 0, fillx, wrap 3, gapx 10, gapy 6",
                "[14!][280, grow, fill, sg words][280, grow, fill, sg words]"));
        this.edited = edited;
        setOpaque(false);
    }

    void show(AspectText aspect) {
        filling = true;
        if (inputs.isEmpty() || aspect.levels() != shown.levels()) {
            arrange(aspect.levels());
        }
        for (int i = 0; i < inputs.size(); i++) {
            inputs.get(i).text(aspect.texts().get(i));
        }
        shown = aspect;
        filling = false;
    }

    void enabled(boolean enabled) {
        inputs.forEach(input -> input.enabled(enabled));
        more.setEnabled(enabled && shown.levels() < AspectTexts.MOST);
        fewer.setEnabled(enabled && shown.levels() > AspectTexts.FEWEST);
    }

    void focusName() {
        inputs.get(0).focus().requestFocusInWindow();
    }

    private void arrange(int levels) {
        removeAll();
        inputs.clear();
        add(Theme.small(Words.text("scale.aspectName")), "skip 1");
        add(Theme.small(Words.text("scale.aspectNameEn")));
        name("scale.aspectName", "skip 1");
        name("scale.aspectNameEn", "");
        add(Theme.small(Words.text("scale.levelText")), "skip 1, gaptop 6");
        add(Theme.small(Words.text("scale.levelTextEn")));
        for (int level = 1; level <= levels; level++) {
            add(Theme.heading(String.valueOf(level)), "aligny top, gaptop 8");
            level("scale.levelText", level);
            level("scale.levelTextEn", level);
        }
        var buttons = new JPanel(new MigLayout("insets 0, gapx 8"));
        buttons.setOpaque(false);
        buttons.add(more.quietButton());
        buttons.add(fewer.quietButton());
        add(buttons, "skip 1, span 2");
        revalidate();
        repaint();
    }

    private void name(String key, String where) {
        put(TextInput.line(), key, key, "wmin 0, " + where);
    }

    private void level(String key, int level) {
        put(TextInput.area(2), key + "." + level, key, "wmin 0");
    }

    private void put(TextInput input, String name, String key, String where) {
        input.focus().setName(name);
        input.focus().getAccessibleContext().setAccessibleName(Words.text(key));
        input.onTyped(this::typed);
        inputs.add(input);
        add(input.component(), where);
    }

    private void typed() {
        if (!filling) {
            shown = new AspectText(
                    shown.origin(), inputs.stream().map(TextInput::text).toList());
            edited.accept(shown);
        }
    }

    private void resize(int by) {
        AspectText resized = shown.withLevels(shown.levels() + by);
        show(resized);
        enabled(true);
        edited.accept(resized);
    }
}
