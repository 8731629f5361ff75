package id.dampingi.agenda;

import id.dampingi.kit.i18n.Formats;
import id.dampingi.kit.i18n.Vocabulary;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.DayGridView;
import id.dampingi.kit.ui.Lines;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Consumer;

/** The agenda as days. */
record AgendaDaysPanel(AgendaModel model, Consumer<AgendaItem> opener, Runnable dayOpener, Runnable adder)
        implements DayGridView<AgendaItem> {
    @Override
    public List<LocalDate> days() {
        return model.span().all();
    }

    @Override
    public LocalDate today() {
        return model.today();
    }

    @Override
    public LocalDate chosen() {
        return model.day();
    }

    @Override
    public void choose(LocalDate day) {
        model.day(day);
    }

    @Override
    public void step(int steps) {
        model.step(steps);
    }

    @Override
    public boolean isFaint(LocalDate day) {
        return model.view() == AgendaView.MONTH && !YearMonth.from(day).equals(YearMonth.from(model.day()));
    }

    @Override
    public List<AgendaItem> on(LocalDate day) {
        return model.on(day).items();
    }

    @Override
    public int number(LocalDate day) {
        return model.on(day).number();
    }

    @Override
    public Lines lines(AgendaItem item) {
        Vocabulary words = Words.in(Words.locale());
        String time = item.start() == null ? "" : Formats.time(item.start()) + " ";
        return new Lines(time + item.shortWords(words), item.groupName());
    }

    @Override
    public boolean isStrong(AgendaItem item) {
        return item.kind() == AgendaKind.ACTIVITY;
    }

    @Override
    public String tip(AgendaItem item) {
        return item.words(Words.in(Words.locale())) + " · " + item.groupName();
    }

    @Override
    public String color(AgendaItem item) {
        if (item.isLate(model.today())) {
            return "warning";
        }
        return item.kind() == AgendaKind.ACTIVITY ? "accent" : "faint";
    }

    @Override
    public boolean isMovable(AgendaItem item) {
        return item.isMovable();
    }

    @Override
    public void move(AgendaItem item, LocalDate day) {
        model.move(item, day);
    }

    @Override
    public void open(AgendaItem item) {
        opener.accept(item);
    }

    @Override
    public void openDay() {
        dayOpener.run();
    }

    @Override
    public void add() {
        adder.run();
    }

    @Override
    public String spoken() {
        return Words.text(
                "agenda.spoken",
                Formats.date(model.day()),
                model.on(model.day()).number());
    }
}
