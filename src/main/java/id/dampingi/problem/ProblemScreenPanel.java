package id.dampingi.problem;

import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Command;
import id.dampingi.kit.ui.Page;
import javax.swing.JComponent;
import javax.swing.JTabbedPane;

/** The board of problems and the list of follow-up plans, beside each other as tabs. */
final class ProblemScreenPanel extends Page {
    private static final long serialVersionUID = 1L;

    private static final int BOARD = 0;
    private static final int PLANS = 1;

    private final JTabbedPane tabs = new JTabbedPane();

    ProblemScreenPanel(JComponent board, JComponent plans, Command newProblem, Command newPlan, Runnable changed) {
        super("problem.screen");
        newProblem.icon("plus").shortcut("ctrl N").within(board);
        newPlan.icon("plus").shortcut("ctrl N").within(plans);
        tabs.setName("problem.tabs");
        tabs.addTab(Words.text("problem.board"), board);
        tabs.addTab(Words.text("plan.list"), plans);
        tabs.setMnemonicAt(BOARD, '1');
        tabs.setMnemonicAt(PLANS, '2');
        tabs.setDisplayedMnemonicIndexAt(BOARD, -1);
        tabs.setDisplayedMnemonicIndexAt(PLANS, -1);
        tabs.addChangeListener(e -> changed.run());
        header(newPlan.button(), newProblem.primaryButton());
        content(tabs);
    }

    boolean showsPlans() {
        return tabs.getSelectedIndex() == PLANS;
    }

    void showPlans() {
        tabs.setSelectedIndex(PLANS);
    }

    void showBoard() {
        tabs.setSelectedIndex(BOARD);
    }
}
