package id.dampingi.aspiration;

import id.dampingi.kit.i18n.Formats;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Form;
import id.dampingi.kit.ui.Lines;
import id.dampingi.kit.ui.RecordTable.Column;
import id.dampingi.kit.ui.RecordsPanel;
import id.dampingi.kit.ui.Steps;
import id.dampingi.kit.ui.Steps.Point;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The aspirations of one group and how far each has come. */
final class AspirationListPanel extends RecordsPanel<Aspiration, AspirationDraft> {
    private static final long serialVersionUID = 1L;

    AspirationListPanel(AspirationListModel model) {
        super(
                model.aspirations(),
                new Keys(
                        "aspiration.table", "aspiration.new", "aspiration.edit", "aspiration.empty", "aspiration.save"),
                "landmark",
                columns(),
                () -> aspirationForm(model));
        searching("aspiration.search");
        saving();
        counting(
                "aspiration.count",
                () -> Words.text(
                        "aspiration.count", model.aspirations().records().size(), model.waiting()));
    }

    private static List<Column<Aspiration>> columns() {
        return List.of(
                Column.<Aspiration>date("aspiration.submittedOn", 106, Aspiration::submittedOn),
                Column.<Aspiration>lines("aspiration.title", 300, one -> new Lines(one.title(), one.forum())),
                Column.<Aspiration>number("aspiration.askedShort", 120, Aspiration::asked),
                Column.<Aspiration>number("aspiration.budgetedShort", 120, Aspiration::budgeted),
                Column.<Aspiration>number("aspiration.realisedShort", 120, Aspiration::realised),
                Column.<Aspiration>steps("aspiration.state", 220, AspirationListPanel::steps));
    }

    private static Steps steps(Aspiration one) {
        var points = new ArrayList<Point>();
        for (AspirationStep step : AspirationStep.values()) {
            points.add(
                    one.on(step).isPresent()
                            ? Point.DONE
                            : one.gaps().contains(step)
                                    ? Point.GAP
                                    : one.isRefused() && step.compareTo(one.step()) > 0
                                            ? Point.STOPPED
                                            : Point.TO_COME);
        }
        int stopped = points.indexOf(Point.STOPPED);
        List<Point> shown = stopped < 0 ? points : points.subList(0, stopped + 1);
        String words =
                Words.text(one.isRefused() ? "aspiration.refused" : one.step().key());
        return new Steps(List.copyOf(shown), words, color(one), tip(one));
    }

    private static String color(Aspiration one) {
        return one.isRefused() ? "secondary" : one.step() == AspirationStep.REALISED ? "success" : "approach.political";
    }

    /** The steps with their days, and what is missing between them. */
    private static String tip(Aspiration one) {
        Stream<String> steps = Arrays.stream(AspirationStep.values())
                .filter(step -> one.on(step).isPresent() || one.gaps().contains(step))
                .map(step -> one.on(step)
                        .map(day -> Words.text("aspiration.stepOn", Words.text(step.key()), Formats.shortDate(day)))
                        .orElseGet(() -> Words.text("aspiration.stepMissing", Words.text(step.key()))));
        Stream<String> refused = Optional.ofNullable(one.refusedOn()).stream()
                .map(day -> Words.text("aspiration.stepOn", Words.text("aspiration.refused"), Formats.shortDate(day)));
        return Stream.concat(steps, refused).collect(Collectors.joining(" · "));
    }

    private static Form aspirationForm(AspirationListModel model) {
        var form = new Form(2);
        form.wide().text("aspiration.title");
        form.suggest("aspiration.forum", model.forums());
        form.text("aspiration.submittedBy");
        form.date("aspiration.submittedOn");
        form.money("aspiration.asked");
        form.section("aspiration.answer");
        form.date("aspiration.acceptedOn");
        form.date("aspiration.refusedOn");
        form.wide().text("aspiration.reason");
        form.date("aspiration.budgetedOn");
        form.money("aspiration.budgeted");
        form.date("aspiration.realisedOn");
        form.money("aspiration.realised");
        form.wide().area("aspiration.note", 2);
        form.rules()
                .onlyWhen("aspiration.reason", AspirationDraft::isRefused)
                .note("aspiration.realisedOn", AspirationDraft::gapNote);
        return form;
    }
}
