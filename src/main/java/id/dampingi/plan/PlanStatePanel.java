package id.dampingi.plan;

import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Icons;
import id.dampingi.kit.ui.Pill;
import id.dampingi.kit.ui.Theme;
import java.time.LocalDate;
import javax.swing.JLabel;

/** How far a plan is, in words with a shape and a colour; what is late or waits for a word says so. */
final class PlanStatePanel extends JLabel {
    private static final long serialVersionUID = 1L;

    PlanStatePanel(PlanItem item, LocalDate today) {
        Pill pill = pill(item, false, today);
        setText(pill.text());
        setIcon(Icons.of(pill.icon(), 16, pill.color()));
        setForeground(Theme.color(pill.color()));
    }

    static Pill pill(PlanItem item, boolean waitsForWord, LocalDate today) {
        if (waitsForWord) {
            return new Pill(Words.text("plan.waits"), "accent", "calendar-check", 1);
        }
        if (item.isOverdue(today)) {
            return new Pill(Words.text("plan.overdue"), "problem", "circle-alert", 0);
        }
        String text = Words.text(item.state().key());
        return switch (item.state()) {
            case OPEN -> new Pill(text, "secondary", "circle", 3);
            case STARTED -> new Pill(text, "accent", "chevron-right", 2);
            case DONE -> new Pill(text, "success", "circle-check", 4);
            case DROPPED -> new Pill(text, "secondary", "x", 5);
        };
    }
}
