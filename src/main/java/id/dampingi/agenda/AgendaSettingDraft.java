package id.dampingi.agenda;

import id.dampingi.kit.form.Checks;
import id.dampingi.kit.form.Draft;
import id.dampingi.kit.form.Parse;
import id.dampingi.kit.form.Problem;
import java.time.DayOfWeek;
import java.util.List;

/** The office's way to look at its agenda, as it is being typed. */
record AgendaSettingDraft(String visitDays, String firstDay) implements Draft {
    private static final int MOST_DAYS = 366;

    static AgendaSettingDraft of(AgendaSetting setting) {
        return new AgendaSettingDraft(
                String.valueOf(setting.visitDays()), setting.firstDay().name());
    }

    @Override
    public List<Problem> problems() {
        return new Checks()
                .that(
                        days() >= 1 && days() <= MOST_DAYS,
                        "agendaSetting.visitDays",
                        "agendaSetting.visitDaysWrong",
                        MOST_DAYS)
                .problems();
    }

    AgendaSetting toSetting() {
        return AgendaSetting.USUAL.with(days(), DayOfWeek.valueOf(firstDay));
    }

    private int days() {
        return Parse.count(visitDays, MOST_DAYS).orElse(0);
    }
}
