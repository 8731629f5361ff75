package id.dampingi.shell;

import id.dampingi.kit.db.DataFile;
import id.dampingi.kit.db.Ids;
import id.dampingi.kit.form.Draft;
import id.dampingi.kit.form.Problem;
import id.dampingi.office.Logo;
import id.dampingi.office.Office;
import id.dampingi.office.OfficeChecks;
import id.dampingi.office.ReportNumber;
import id.dampingi.office.Signer;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/** A new office as it is being typed; {@code file} follows the name until somebody changes it. */
record NewOfficeDraft(String name, String address, String contact, String place, String file) implements Draft {
    static final NewOfficeDraft EMPTY = new NewOfficeDraft("", "", "", "", "");

    @Override
    public List<Problem> problems() {
        return OfficeChecks.of(name, address, contact, place)
                .required("office.file", file)
                .that(isPath(file), "office.file", "problem.file")
                .that(!isPath(file) || !Files.exists(path()), "office.file", "problem.fileExists")
                .problems();
    }

    Path path() {
        String text = file.strip();
        return Path.of(text.endsWith(DataFile.SUFFIX) ? text : text + DataFile.SUFFIX);
    }

    Office toOffice() {
        return new Office(
                Ids.next(),
                name.strip(),
                address.strip(),
                contact.strip(),
                place.strip(),
                Logo.NONE,
                Signer.NONE,
                Signer.NONE,
                ReportNumber.DEFAULT_PATTERN);
    }

    private static boolean isPath(String text) {
        try {
            return Path.of(text.strip()).isAbsolute();
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
