package id.dampingi.kit.ui;

import java.awt.Dimension;
import javax.swing.JTextArea;
import javax.swing.UIManager;
import javax.swing.text.DefaultCaret;

/** Text of several lines that looks like a label, wraps at its width, and can be selected and copied. */
public final class WrappedText extends JTextArea {
    private static final long serialVersionUID = 1L;

    private final int width;

    public WrappedText(String text, int width) {
        super(text);
        this.width = width;
        setLineWrap(true);
        setWrapStyleWord(true);
        setEditable(false);
        setOpaque(false);
        setBorder(null);
        setFocusable(false);
        setFont(UIManager.getFont("Label.font"));
        stay();
        setSize(width, Short.MAX_VALUE);
    }

    @Override
    public void updateUI() {
        super.updateUI();
        setFont(UIManager.getFont("Label.font"));
        setBorder(null);
        stay();
    }

    /** Else each new text would scroll the page to itself. */
    private void stay() {
        if (getCaret() instanceof DefaultCaret caret) {
            caret.setUpdatePolicy(DefaultCaret.NEVER_UPDATE);
        }
    }

    @Override
    public Dimension getMinimumSize() {
        return new Dimension(60, getPreferredSize().height);
    }

    @Override
    public Dimension getPreferredSize() {
        Dimension size = super.getPreferredSize();
        return getWidth() > 0 ? size : new Dimension(width, size.height);
    }
}
