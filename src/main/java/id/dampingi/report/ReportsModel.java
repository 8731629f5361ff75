package id.dampingi.report;

import id.dampingi.kit.db.Change;
import id.dampingi.kit.event.Events;
import id.dampingi.kit.form.FormDesk;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.task.LongWork;
import id.dampingi.kit.task.Progress;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javax.print.PrintService;

/** Which reports are wanted, the one that is looked at, and the batch that is being made. */
final class ReportsModel {
    /** From this day on the report of the running month is more likely wanted than the one before. */
    private static final int LAST_DAYS = 25;

    private final ReportService service;
    private final FormDesk desk;
    private final GroupChoice choice = new GroupChoice();

    private ReportKind kind = ReportKind.MONTHLY;
    private YearMonth month;
    private Locale language = Words.locale();
    private Optional<PrintedReport> report = Optional.empty();
    private boolean visible;
    private boolean ready;
    private boolean loading;
    private int asked;
    private Optional<Progress.At> progress = Optional.empty();
    private Runnable cancel = () -> {};
    private Runnable changed = () -> {};

    ReportsModel(ReportService service, Events events, FormDesk desk, LocalDate today) {
        this.service = service;
        this.desk = desk;
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

    /** The report engine is made ready first, beside the queue of the database, for it takes a second. */
    void shown() {
        visible = true;
        if (ready) {
            load();
            return;
        }
        loading = true;
        desk.background()
                .runLong(
                        progress -> service.warmUp(),
                        progress -> {},
                        done -> {
                            ready = true;
                            load();
                        },
                        this::failed);
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
                                preview();
                            }
                        },
                        this::failed);
    }

    GroupChoice choice() {
        return choice;
    }

    ReportKind kind() {
        return kind;
    }

    void kind(ReportKind newKind) {
        kind = newKind;
        preview();
    }

    YearMonth month() {
        return month;
    }

    void month(YearMonth newMonth) {
        month = newMonth;
        report = Optional.empty();
        load();
    }

    Locale language() {
        return language;
    }

    void language(Locale newLanguage) {
        language = newLanguage;
        preview();
    }

    void search(String text) {
        choice.search(text);
        changed.run();
    }

    void toggle(UUID group) {
        choice.toggle(group);
        changed.run();
    }

    void checkAll() {
        choice.checkAll();
        changed.run();
    }

    void checkNone() {
        choice.checkNone();
        changed.run();
    }

    /** Looks at the report of a group. */
    void show(UUID group) {
        if (!choice.shown().equals(Optional.of(group))) {
            choice.show(group);
            preview();
        }
    }

    /** Wants the report of one group only, as when coming from its page. */
    void only(UUID group) {
        kind = ReportKind.MONTHLY;
        choice.only(group);
        preview();
    }

    /** Empty while there is nothing to show. */
    Optional<PrintedReport> report() {
        return report;
    }

    boolean isLoading() {
        return loading;
    }

    /** Whether something can be saved or printed now. */
    boolean canFinish() {
        return progress.isEmpty() && order().size() > 0;
    }

    boolean canFinishEach() {
        return canFinish() && order().size() > 1;
    }

    ReportOrder order() {
        return new ReportOrder(kind, month, choice.checked(), language);
    }

    /** Brings the picture of a page, unless another report is shown by then. */
    void image(PrintedReport of, int page, double zoom, Consumer<BufferedImage> use) {
        desk.background()
                .run(
                        () -> of.image(page, zoom),
                        image -> {
                            if (report.filter(of::equals).isPresent()) {
                                use.accept(image);
                            }
                        },
                        this::failed);
    }

    void saveAs(Path file, Consumer<SavedReports> done) {
        ReportOrder order = order();
        batch(watch -> service.saveAs(order, file, watch), done);
    }

    void saveEach(Path folder, Consumer<SavedReports> done) {
        ReportOrder order = order();
        batch(watch -> service.saveEach(order, folder, watch), done);
    }

    void print(PrintService printer, Consumer<SavedReports> done) {
        ReportOrder order = order();
        batch(watch -> service.print(order, printer, watch), done);
    }

    /** How far the batch is; empty when none is made. */
    Optional<Progress.At> progress() {
        return progress;
    }

    void cancel() {
        cancel.run();
    }

    private void batch(LongWork<SavedReports> work, Consumer<SavedReports> done) {
        if (progress.isPresent()) {
            return;
        }
        progress = Optional.of(new Progress.At(0, order().size()));
        changed.run();
        cancel = desk.background()
                .runLong(
                        work,
                        at -> {
                            progress = progress.map(before -> at);
                            changed.run();
                        },
                        saved -> {
                            progress = Optional.empty();
                            changed.run();
                            saved.numbered().ifPresent(desk.history()::did);
                            done.accept(saved);
                        },
                        e -> {
                            progress = Optional.empty();
                            changed.run();
                            desk.failures().tell(e);
                        });
    }

    private void preview() {
        int ask = ++asked;
        ReportOrder all = new ReportOrder(kind, month, choice.offered(), language);
        int index = kind == ReportKind.RECAP ? 0 : choice.shownAt();
        if (index < 0 || all.size() == 0 || !ready) {
            report = Optional.empty();
            loading = !ready && visible;
            changed.run();
            return;
        }
        loading = true;
        changed.run();
        desk.background()
                .run(
                        () -> service.preview(all, index),
                        made -> {
                            if (ask == asked) {
                                report = Optional.of(made);
                                loading = false;
                                changed.run();
                            }
                        },
                        e -> {
                            if (ask == asked) {
                                report = Optional.empty();
                                failed(e);
                            }
                        });
    }

    void failed(Exception e) {
        loading = false;
        changed.run();
        desk.failures().tell(e);
    }
}
