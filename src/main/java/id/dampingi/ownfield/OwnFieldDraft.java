package id.dampingi.ownfield;

import id.dampingi.kit.form.Checks;
import id.dampingi.kit.form.Draft;
import id.dampingi.kit.form.Parse;
import id.dampingi.kit.form.Problem;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** A field of the office as it is being typed; the choices are lines. */
record OwnFieldDraft(
        String record, String name, String kind, String choices, String position, String inReport, String active)
        implements Draft {
    private static final String YES = "yes";
    private static final int MOST_FIELDS = 999;
    private static final int MOST_CHOICES = 100;

    static final OwnFieldDraft EMPTY =
            new OwnFieldDraft(OwnRecord.GROUP.name(), "", OwnKind.TEXT.name(), "", "1", "", YES);

    static OwnFieldDraft of(OwnField field) {
        return new OwnFieldDraft(
                field.record().name(),
                field.name(),
                field.kind().name(),
                String.join("\n", field.choices()),
                String.valueOf(field.position()),
                field.inReport() ? YES : "",
                field.active() ? YES : "");
    }

    /** The next one of a record that has so many. */
    static OwnFieldDraft blank(OwnRecord record, int position) {
        return new OwnFieldDraft(record.name(), "", OwnKind.TEXT.name(), "", String.valueOf(position), "", YES);
    }

    @Override
    public List<Problem> problems() {
        List<String> lines = lines();
        return new Checks()
                .required("ownField.name", name)
                .atMost(80, "ownField.name", name)
                .that(!isChoice() || lines.size() > 1, "ownField.choices", "ownField.twoChoices")
                .that(lines.size() <= MOST_CHOICES, "ownField.choices", "ownField.tooManyChoices", MOST_CHOICES)
                .that(
                        lines.stream().allMatch(line -> line.length() <= 120),
                        "ownField.choices",
                        "ownField.choiceTooLong",
                        120)
                .that(allDiffer(lines), "ownField.choices", "ownField.sameChoice")
                .required("ownField.position", position)
                .count(MOST_FIELDS, "ownField.position", position)
                .problems();
    }

    OwnField toField(UUID id) {
        return new OwnField(
                id,
                OwnRecord.valueOf(record),
                name.strip(),
                OwnKind.valueOf(kind),
                isChoice() ? lines() : List.of(),
                Parse.count(position, MOST_FIELDS).orElse(0),
                inReport.equals(YES),
                active.equals(YES));
    }

    private boolean isChoice() {
        return kind.equals(OwnKind.CHOICE.name());
    }

    static boolean isChoice(Map<String, String> fields) {
        return OwnKind.CHOICE.name().equals(fields.get("kind"));
    }

    private List<String> lines() {
        return choices.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static boolean allDiffer(List<String> lines) {
        var seen = new HashSet<String>();
        return lines.stream().allMatch(line -> seen.add(line.toLowerCase(Locale.ROOT)));
    }
}
