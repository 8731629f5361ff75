package id.dampingi.agenda;

import id.dampingi.kit.i18n.Formats;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Command;
import id.dampingi.kit.ui.DayGrid;
import id.dampingi.kit.ui.Option;
import id.dampingi.kit.ui.OptionBox;
import id.dampingi.kit.ui.Page;
import id.dampingi.kit.ui.Shortcuts;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.swing.ButtonGroup;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import net.miginfocom.swing.MigLayout;

/** The agenda: weeks or a month at the left, the chosen day and what is late at the right. */
final class AgendaPanel extends Page {
    private static final long serialVersionUID = 1L;

    /** Where the agenda leads to. */
    interface Door {
        void open(AgendaItem item);

        void add(JPanel over, LocalDate day);

        void print(JPanel over);

        /** For a phone. */
        void save(JPanel over);
    }

    private final transient AgendaModel model;
    private final DayGrid<AgendaItem> grid;
    private final AgendaListPanel day;
    private final AgendaListPanel late;
    private final OptionBox facilitator;
    private final Map<AgendaView, JToggleButton> views = new EnumMap<>(AgendaView.class);

    AgendaPanel(AgendaModel model, Door door) {
        super("agenda.screen");
        this.model = model;
        var newActivity = new Command("agenda.new", () -> door.add(this, model.day()));
        newActivity.icon("plus").shortcut("ctrl N").within(this);
        grid = new DayGrid<>(
                "agenda.grid", new AgendaDaysPanel(model, door::open, this::toDay, () -> door.add(this, model.day())));
        day = new AgendaListPanel("agenda.day", AgendaItemPanel.Before.TIME, model::today, door::open);
        late = new AgendaListPanel("agenda.late", AgendaItemPanel.Before.DATE, model::today, door::open);
        facilitator = new OptionBox("agenda.facilitator", List.of(), id -> model.facilitator(id(id)));
        var print = new Command("agenda.print", () -> door.print(this));
        var phone = new Command("agenda.phone", () -> door.save(this));
        header(
                facilitator,
                phone.tip().icon("calendar").iconButton(),
                print.tip().icon("printer").iconButton());
        header(newActivity.primaryButton());
        content(content());
        letters(door);
        Shortcuts.inside(day, "ESCAPE", grid::requestFocusInWindow);
        Shortcuts.inside(late, "ESCAPE", grid::requestFocusInWindow);
        model.onChange(this::showModel);
        showModel();
    }

    private JComponent content() {
        var all = new JPanel(new MigLayout(
                "insets 0, fill, gap 0", "[grow, fill]16[250:300:300, fill]", "[]10[grow 40, fill]12[grow 60, fill]"));
        all.setOpaque(false);
        all.add(steps(), "spanx, wrap");
        all.add(grid, "spany 2, grow, wmin 0, hmin 0");
        all.add(day, "grow, wmin 0, hmin 0, height 40%, wrap");
        all.add(late, "grow, wmin 0, hmin 0, height 60%");
        return all;
    }

    private JComponent steps() {
        var row = new JPanel(new MigLayout("insets 0, gapx 4", "[][][]12[][]push"));
        row.setOpaque(false);
        row.add(new Command("agenda.before", () -> model.step(-1))
                .icon("chevron-left")
                .iconButton());
        row.add(new Command("agenda.today", () -> model.day(model.today())).button());
        row.add(new Command("agenda.after", () -> model.step(1))
                .icon("chevron-right")
                .iconButton());
        var one = new ButtonGroup();
        for (AgendaView view : AgendaView.values()) {
            var button = new JToggleButton(Words.text(view.key()));
            button.setName(view.key());
            button.addActionListener(e -> model.view(view));
            button.putClientProperty("FlatLaf.styleClass", "tap");
            one.add(button);
            views.put(view, button);
            row.add(button, "hmin 27");
        }
        return row;
    }

    /** Single letters work in the grid, where nothing is typed. */
    private void letters(Door door) {
        Shortcuts.inside(grid, "T", () -> model.day(model.today()));
        Shortcuts.inside(grid, "N", () -> door.add(this, model.day()));
        Shortcuts.inside(grid, "W", () -> model.view(AgendaView.WEEK));
        Shortcuts.inside(grid, "M", () -> model.view(AgendaView.MONTH));
    }

    private void showModel() {
        AgendaSpan span = model.span();
        subtitle(
                model.view() == AgendaView.MONTH
                        ? Formats.month(YearMonth.from(model.day()))
                        : Words.text("agenda.span", Formats.shortDate(span.first()), Formats.shortDate(span.last())));
        views.forEach((view, button) -> button.setSelected(view == model.view()));
        facilitator.show(
                Option.of(model.facilitators(), each -> each.id().toString(), each -> each.name()),
                "agenda.anyFacilitator",
                model.facilitator().map(UUID::toString).orElse(""));
        showDay();
        showLate();
        grid.refresh();
    }

    private void showDay() {
        AgendaDay shown = model.on(model.day());
        day.show(
                title(model.day()),
                shown.items(),
                shown.number() == 0 ? "" : Formats.number(shown.number()),
                shown.number() == 0
                        ? Words.text("agenda.freeDay")
                        : shown.isCut()
                                ? Words.text("agenda.firstOfDay", shown.items().size())
                                : "");
    }

    /** There may be more than are listed. */
    private void showLate() {
        int listed = model.late().size();
        late.show(
                Words.text("agenda.late"),
                model.late(),
                listed == 0 ? "" : Formats.number(listed) + (listed < Agenda.MOST_LATE ? "" : "+"),
                listed == 0 && model.isLoaded() ? Words.text("agenda.nothingLate") : "");
    }

    private static String title(LocalDate date) {
        return DateTimeFormatter.ofPattern("EEEE, d MMMM", Words.locale()).format(date);
    }

    private void toDay() {
        day.items().requestFocusInWindow();
    }

    /** The keys work at once when the screen comes to the front. */
    void focus() {
        grid.requestFocusInWindow();
    }

    private static Optional<UUID> id(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(text));
    }
}
