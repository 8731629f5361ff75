package id.dampingi.spiritual;

import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Form;
import id.dampingi.kit.ui.Lines;
import id.dampingi.kit.ui.Option;
import id.dampingi.kit.ui.Pill;
import id.dampingi.kit.ui.RecordTable.Column;
import id.dampingi.kit.ui.RecordsPanel;
import id.dampingi.member.Member;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The spiritual needs of one group; a confidential one is read only where it is opened. */
final class SpiritualListPanel extends RecordsPanel<SpiritualNeed, SpiritualDraft> {
    private static final long serialVersionUID = 1L;

    SpiritualListPanel(SpiritualListModel model) {
        super(
                model.needs(),
                new Keys("spiritual.table", "spiritual.new", "spiritual.edit", "spiritual.empty", "spiritual.save"),
                "hand-heart",
                columns(model),
                () -> needForm(model));
        searching("spiritual.search");
        saving();
        counting(
                "spiritual.count",
                () -> Words.text("spiritual.count", model.needs().records().size(), model.waiting()));
    }

    private static List<Column<SpiritualNeed>> columns(SpiritualListModel model) {
        return List.of(
                Column.<SpiritualNeed>date("spiritual.date", 106, SpiritualNeed::date),
                Column.<SpiritualNeed>lines("spiritual.need", 360, need -> told(model.row(need))),
                Column.<SpiritualNeed>text(
                        "spiritual.answeredBy", 150, need -> model.row(need).answeredBy()),
                Column.<SpiritualNeed>number(
                        "spiritual.days", 86, need -> model.row(need).days()),
                Column.<SpiritualNeed>pill("spiritual.state", 150, need -> pill(need.state())));
    }

    private static Lines told(NeedRow row) {
        return row.hidden()
                ? new Lines(Words.text("spiritual.hidden"), Words.text("spiritual.hiddenAbout"))
                : new Lines(
                        row.need(),
                        Stream.of(row.member(), row.belief())
                                .filter(part -> !part.isBlank())
                                .collect(Collectors.joining(" · ")));
    }

    private static Pill pill(NeedState state) {
        String words = Words.text(state.key());
        return switch (state) {
            case OPEN -> new Pill(words, "warning", "circle", 0);
            case PARTLY -> new Pill(words, "rating.onTrack", "minus", 1);
            case ANSWERED -> new Pill(words, "success", "circle-check", 2);
            case NOT_ANSWERED -> new Pill(words, "secondary", "x", 3);
        };
    }

    private static Form needForm(SpiritualListModel model) {
        var form = new Form(2);
        form.date("spiritual.date");
        form.choiceOrNone(
                "spiritual.member",
                Option.of(model.members(), member -> member.id().toString(), Member::name),
                "spiritual.memberNone");
        form.wide().area("spiritual.need", 3);
        form.suggest("spiritual.belief", beliefs());
        form.choice("spiritual.state", Option.of(NeedState.values(), NeedState::key));
        form.date("spiritual.answeredOn");
        form.text("spiritual.answeredBy");
        form.wide().area("spiritual.answer", 3);
        form.wide().check("spiritual.confidential");
        form.rules()
                .onlyWhen("spiritual.answeredOn", SpiritualDraft::isSettled)
                .onlyWhen("spiritual.answeredBy", SpiritualDraft::isSettled)
                .onlyWhen("spiritual.answer", SpiritualDraft::isSettled)
                .note("spiritual.confidential", "spiritual.confidentialNote", SpiritualDraft::isConfidential);
        return form;
    }

    /** The six religions that the state recognises, and belief in the One God outside of them; any other can be typed. */
    private static List<String> beliefs() {
        return Stream.of(
                        "spiritual.islam",
                        "spiritual.protestant",
                        "spiritual.catholic",
                        "spiritual.hindu",
                        "spiritual.buddhist",
                        "spiritual.confucian",
                        "spiritual.otherBelief")
                .map(Words::text)
                .toList();
    }
}
