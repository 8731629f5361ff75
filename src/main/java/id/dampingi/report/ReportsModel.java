package id.dampingi.report;

import id.dampingi.kit.db.Change;
import id.dampingi.kit.event.Events;
import id.dampingi.kit.form.FormDesk;
import id.dampingi.kit.i18n.Words;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Which reports are wanted, the one that is looked at, and the batch that is being made. */
final class ReportsModel {
    /** From this day on the report of the running month is more likely wanted than the one before. */
    private static final int LAST_DAYS = 25;

    private final ReportService service;
    private final FormDesk desk;
    private final GroupChoice choice;
    private final ChosenExtras extras;
    private final PreviewModel preview;
    private final ReportBatch batch;

    private ReportKind kind = ReportKind.MONTHLY;
    private YearMonth month;
    private Optional<Locale> language = Optional.empty();
    private boolean visible;
    private Runnable changed = () -> {};

    ReportsModel(ReportService service, ChosenExtras extras, Events events, FormDesk desk, LocalDate today) {
        this.service = service;
        this.extras = extras;
        this.desk = desk;
        choice = new GroupChoice(this::tell);
        preview = new PreviewModel(Printer::warmUpAll, desk, this::tell);
        batch = new ReportBatch(desk, this::tell);
        YearMonth current = YearMonth.from(today);
        month = today.getDayOfMonth() >= LAST_DAYS ? current : current.minusMonths(1);
        events.on(Change.class, change -> {
            if (visible) {
                load();
            }
        });
    }

    void onChange(Runnable action) {
        changed = action;
    }

    void shown() {
        visible = true;
        preview.whenReady(this::load);
    }

    void left() {
        visible = false;
    }

    void load() {
        YearMonth wanted = month;
        desk.background()
                .run(
                        () -> service.groups(wanted),
                        groups -> {
                            if (wanted.equals(month)) {
                                choice.offer(groups);
                                look();
                            }
                        },
                        e -> {
                            // The report of the month before must not stand under the title of this one.
                            if (wanted.equals(month)) {
                                preview.clear();
                            }
                            failed(e);
                        });
    }

    GroupChoice choice() {
        return choice;
    }

    ReportKind kind() {
        return kind;
    }

    void kind(ReportKind newKind) {
        kind = newKind;
        look();
    }

    YearMonth month() {
        return month;
    }

    void month(YearMonth newMonth) {
        month = newMonth;
        load();
    }

    /** That of the window until another one was chosen. */
    Locale language() {
        return language.orElseGet(Words::locale);
    }

    void language(Locale newLanguage) {
        language = Optional.of(newLanguage);
        look();
    }

    ChosenExtras extras() {
        return extras;
    }

    void toggle(ReportExtra extra) {
        extras.toggle(extra);
        look();
    }

    /** Looks at the report of a group. */
    void show(UUID group) {
        if (!choice.shown().equals(Optional.of(group))) {
            choice.show(group);
            look();
        }
    }

    /** Wants the report of one group only, as when coming from its page. */
    void only(UUID group) {
        kind = ReportKind.MONTHLY;
        choice.only(group);
        look();
    }

    PreviewModel preview() {
        return preview;
    }

    ReportBatch batch() {
        return batch;
    }

    private void tell() {
        changed.run();
    }

    /** Whether something can be saved or printed now. */
    boolean canFinish() {
        return batch.progress().isEmpty() && order().size() > 0;
    }

    boolean canFinishEach() {
        return canFinish() && order().size() > 1;
    }

    ReportOrder order() {
        return order(choice.checked());
    }

    private ReportOrder order(List<UUID> groups) {
        return new ReportOrder(kind, month, groups, language(), extras.all());
    }

    void saveAs(Path file, Consumer<SavedReports> done) {
        ReportOrder order = order();
        batch.start(order.size(), watch -> service.saveAs(order, file, watch), done);
    }

    void saveEach(Path folder, Consumer<SavedReports> done) {
        ReportOrder order = order();
        batch.start(order.size(), watch -> service.saveEach(order, folder, watch), done);
    }

    void print(ChosenPrinter printer, Consumer<SavedReports> done) {
        ReportOrder order = order();
        batch.start(order.size(), watch -> service.print(order, printer, watch), done);
    }

    private void look() {
        ReportOrder all = order(choice.offered());
        int index = kind == ReportKind.RECAP ? 0 : choice.shownAt();
        if (index < 0 || all.size() == 0) {
            preview.clear();
        } else {
            preview.show(() -> service.preview(all, index));
        }
    }

    void failed(Exception e) {
        desk.failures().tell(e);
    }
}
