package id.dampingi.problem;

import java.awt.CardLayout;
import java.util.Optional;
import java.util.function.Supplier;
import javax.swing.JPanel;

/** The board and the plans, and in front of them the page of the problem that is looked at. */
final class ProblemDeckPanel extends JPanel {
    private static final long serialVersionUID = 1L;

    private final ProblemScreenPanel front;
    private final transient Supplier<WayPanel> newPage;
    private transient Optional<WayPanel> page = Optional.empty();

    /** {@code newPage} is asked for the page when a problem is looked at for the first time. */
    ProblemDeckPanel(ProblemScreenPanel front, Supplier<WayPanel> newPage) {
        super(new CardLayout());
        this.front = front;
        this.newPage = newPage;
        setOpaque(false);
        add(front, "list");
    }

    ProblemScreenPanel front() {
        return front;
    }

    void showList() {
        ((CardLayout) getLayout()).show(this, "list");
    }

    void showPage() {
        WayPanel panel = page.orElseGet(this::makePage);
        ((CardLayout) getLayout()).show(this, "page");
        panel.focusNext();
    }

    private WayPanel makePage() {
        WayPanel panel = newPage.get();
        add(panel, "page");
        page = Optional.of(panel);
        return panel;
    }
}
