package id.dampingi.kit.ui;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.util.function.Function;
import javax.swing.Icon;
import javax.swing.UIManager;
import org.jspecify.annotations.Nullable;

/** Draws an {@link SvgFile} in the colour of the moment; quiet where the component is disabled. */
final class SvgIcon implements Icon {
    private final SvgFile file;
    private final int size;
    private final Function<@Nullable Component, Color> color;

    SvgIcon(String name, int size, Function<@Nullable Component, Color> color) {
        this.file = SvgFile.of(name);
        this.size = size;
        this.color = color;
    }

    @Override
    public void paintIcon(@Nullable Component component, Graphics graphics, int x, int y) {
        var g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.translate(x, y);
        g.scale(size / file.size(), size / file.size());
        g.setStroke(new BasicStroke(file.stroke(), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        Color line = component == null || component.isEnabled()
                ? color.apply(component)
                : UIManager.getColor("Label.disabledForeground");
        for (SvgFile.Part part : file.parts()) {
            g.setColor(part.fill().orElse(line));
            if (part.fill().isPresent()) {
                g.fill(part.shape());
            } else {
                g.draw(part.shape());
            }
        }
        g.dispose();
    }

    @Override
    public int getIconWidth() {
        return size;
    }

    @Override
    public int getIconHeight() {
        return size;
    }
}
