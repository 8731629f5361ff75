package id.dampingi.indicator;

import id.dampingi.approach.Approach;
import id.dampingi.feed.Feed;
import id.dampingi.kit.form.FormDesk;
import id.dampingi.kit.form.FormKind;
import id.dampingi.kit.form.FormModel;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.ChoiceField;
import id.dampingi.kit.ui.Dialogs;
import id.dampingi.kit.ui.Form;
import id.dampingi.kit.ui.Option;
import java.awt.Component;
import java.util.List;

/** The form of an indicator, in both languages. */
final class IndicatorDialog {
    private final FormModel<Indicator, IndicatorDraft> model;

    IndicatorDialog(IndicatorStore store, FormDesk desk) {
        var kind = new FormKind<>(
                "indicator", IndicatorDraft::of, Indicator::id, IndicatorDraft::toIndicator, store::save);
        model = new FormModel<>(kind, IndicatorDraft.blank(Approach.RELIGIOUS, 1), desk);
    }

    void openNew(Component parent, Approach approach, int position) {
        model.openNew(IndicatorDraft.blank(approach, position), approach.name());
        show(parent, "indicator.new");
    }

    void open(Component parent, Indicator indicator) {
        model.open(indicator);
        show(parent, "indicator.editTitle");
    }

    /** Only those that suit what is typed. */
    private void offer(ChoiceField feed) {
        List<Option> suiting = feeds(IndicatorDraft.feeds(model.fields()));
        if (feed.combo().getItemCount() != suiting.size()
                || !feed.combo().getItemAt(suiting.size() - 1).equals(suiting.get(suiting.size() - 1))) {
            feed.options(suiting);
        }
    }

    private static List<Option> feeds(List<Feed> feeds) {
        return Option.of(feeds, Feed::name, feed -> Words.text(feed.key()));
    }

    private void show(Component parent, String titleKey) {
        var form = new Form(2);
        form.wide().text("indicator.name");
        form.wide().text("indicator.nameEn");
        form.choice("indicator.approach", Option.of(Approach.values(), Approach::key));
        form.choice("indicator.kind", Option.of(ValueKind.values(), ValueKind::key));
        form.text("indicator.unit");
        form.text("indicator.unitEn");
        form.section("indicator.judgeSection");
        form.choice("indicator.direction", Option.of(Direction.values(), Direction::key));
        form.number("indicator.weight");
        form.wide().choice("indicator.combine", Option.of(Combine.values(), Combine::key));
        ChoiceField feed = form.wide().choice("indicator.feed", feeds(List.of(Feed.values())));
        form.wide().check("indicator.active");
        form.rules()
                .settle(IndicatorDraft::settled)
                .note("indicator.weight", "indicator.weightNote", fields -> true)
                .note("indicator.combine", IndicatorDraft::combineNote)
                .note("indicator.feed", IndicatorDraft::feedNote)
                .note("indicator.active", "indicator.inactiveNote", IndicatorDraft::isRetired);
        form.onShown(() -> offer(feed));
        Dialogs.form(parent, titleKey, form, model, "indicator.save");
    }
}
