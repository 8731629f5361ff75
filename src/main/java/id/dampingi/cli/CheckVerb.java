package id.dampingi.cli;

import id.dampingi.kit.db.Contents;
import id.dampingi.kit.db.Copies;
import id.dampingi.kit.db.DataCheck;
import id.dampingi.kit.db.DataFault;
import id.dampingi.kit.i18n.Words;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Reads a whole data file and tells whether it is sound. */
@Command(name = "check")
final class CheckVerb extends Verb {
    @Mixin
    private final DataOption data = new DataOption();

    @Mixin
    private final JsonOption format = new JsonOption();

    CheckVerb(Surroundings here) {
        super(here);
    }

    @Override
    String about() {
        return Words.text("cli.check");
    }

    @Override
    public Integer call() {
        DataCheck check = DataCheck.of(data.file);
        if (format.json) {
            out().println(Json.of(values(check)));
        } else {
            print(check);
        }
        return check.isSound() ? Cli.DONE : Cli.FAILED;
    }

    private void print(DataCheck check) {
        check.faults().stream().map(this::text).forEach(out()::println);
        if (check.isSound()) {
            out().println(Words.text("cli.sound"));
        } else {
            err().println(Words.text(
                    "cli.damaged", new Copies(data.file).folder().toString()));
        }
        if (check.age() == DataCheck.Age.OLDER) {
            out().println(Words.text("cli.older"));
        }
    }

    private String text(DataFault fault) {
        return switch (fault.kind()) {
            case PAGES -> Words.text("cli.faultPages");
            case INDEX -> Words.text("cli.faultIndex", fault.table());
            case VALUE -> Words.text("cli.faultValue", fault.table());
            case REFERENCE -> Words.text("cli.faultReference", fault.rows(), fault.table(), fault.parent());
            case CONTENT_MISSING -> Words.text("cli.faultContentMissing", fault.rows(), contents());
            case CONTENT_DAMAGED -> Words.text("cli.faultContentDamaged", fault.rows(), contents());
        };
    }

    private String contents() {
        return String.valueOf(Contents.fileOf(data.file).getFileName());
    }

    private static Map<String, Object> values(DataCheck check) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("older", check.age() == DataCheck.Age.OLDER);
        values.put(
                "problems",
                check.faults().stream()
                        .map(fault -> Map.of(
                                "kind",
                                fault.kind().name().toLowerCase(Locale.ROOT),
                                "table",
                                fault.table(),
                                "parent",
                                fault.parent(),
                                "rows",
                                fault.rows()))
                        .toList());
        return values;
    }
}
