package id.dampingi.dossier;

import id.dampingi.activity.Activity;
import id.dampingi.group.Group;
import id.dampingi.kit.i18n.Formats;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Theme;
import id.dampingi.member.MemberCount;
import java.time.LocalDate;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** Who a group is, in a line of small captions with what they say below. */
final class FactsPanel extends JPanel {
    private static final long serialVersionUID = 1L;

    FactsPanel() {
        super(new MigLayout("insets 0, gapx 24"));
        setOpaque(false);
    }

    void show(GroupPage page) {
        removeAll();
        Group group = page.group();
        fact("group.achievement", rated(page));
        var place = value(orDash(group.region().shortLine()));
        place.setToolTipText(orDash(group.region().fullLine()));
        shrinkingFact("group.village", place);
        shrinkingFact("group.facilitator", value(page.facilitator().isEmpty() ? "–" : page.facilitator()));
        fact("group.since", value(date(group.since())));
        LocalDate until = group.until();
        if (until != null) {
            fact("group.until", value(date(until)));
        }
        fact("group.stage", value(Words.text(group.stage().key())));
        fact("group.members", value(count(page.members())));
        fact(
                "group.lastVisit",
                value(page.outlook()
                        .lastVisit()
                        .map(Activity::date)
                        .map(Formats::shortDate)
                        .orElse("–")));
        revalidate();
        repaint();
    }

    private void fact(String key, JLabel value) {
        add(column(key, value), "wmin pref, aligny top");
    }

    /** Gives way where there is too little room for all of them. */
    private void shrinkingFact(String key, JLabel value) {
        add(column(key, value), "wmin 60, aligny top");
    }

    private static JPanel column(String key, JLabel value) {
        var column = new JPanel(new MigLayout("insets 0, wrap 1", "[0:pref]", "[]1[]"));
        column.setOpaque(false);
        value.setName(key + ".fact");
        column.add(Theme.small(Words.text(key)), "wmin 0");
        column.add(value, "wmin 0");
        return column;
    }

    private static JLabel value(String text) {
        var label = new JLabel(text);
        label.setToolTipText(text);
        return label;
    }

    private static JLabel rated(GroupPage page) {
        Double score = page.result().score();
        String words = Words.text(page.result().rating().key());
        var label = new JLabel(score == null ? words : Formats.percent(score) + " · " + words);
        label.setIcon(ScorePanel.icon(page.result().rating(), 16));
        label.setForeground(Theme.color(page.result().rating().key()));
        label.setFont(Theme.headingFont());
        return label;
    }

    private static String orDash(String text) {
        return text.isEmpty() ? "–" : text;
    }

    private static String count(MemberCount count) {
        return count.total() == 0
                ? "–"
                : Words.text("group.memberCount", Formats.number(count.total()), count.men(), count.women());
    }

    private static String date(@Nullable LocalDate date) {
        return date == null ? "–" : Formats.shortDate(date);
    }
}
