package id.dampingi.shell;

import id.dampingi.kit.db.DataFile;
import id.dampingi.kit.form.Drafts;
import id.dampingi.kit.form.Problem;
import id.dampingi.kit.ui.Dialogs;
import id.dampingi.kit.ui.Form;
import id.dampingi.region.Region;
import id.dampingi.region.RegionFeature;
import id.dampingi.region.RegionFinder;
import java.awt.Component;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** Asks for a new office and where its file shall be. */
final class NewOfficeDialog {
    private final Path folder;
    private final Form form = new Form(2);
    private NewOfficeDraft draft;

    private NewOfficeDialog(Path folder, NewOfficeDraft draft, RegionFinder towns) {
        this.folder = folder;
        this.draft = draft;
        form.wide().text("office.name");
        form.wide().text("office.address");
        form.field("office.place", RegionFeature.field(towns, this::choose));
        form.text("office.contact");
        form.wide().text("office.file");
        form.show(Drafts.toMap(draft));
        form.onTyped(this::typed);
    }

    /** {@code typed} is what stands in it at first. */
    static void show(
            Component parent, Path folder, NewOfficeDraft typed, RegionFinder towns, Consumer<NewOfficeDraft> create) {
        var dialog = new NewOfficeDialog(folder, typed, towns);
        Dialogs.ask(parent, "start.newOffice", dialog.form, "start.create", () -> dialog.finish(create));
    }

    private void choose(Region town) {
        draft = Drafts.with(draft, Map.of("place", town.town()));
        form.show(Drafts.toMap(draft));
    }

    private void typed() {
        NewOfficeDraft before = draft;
        draft = Drafts.with(draft, form.fields());
        if (draft.file().equals(suggested(before.name()))) {
            draft = Drafts.with(draft, Map.of("file", suggested(draft.name())));
            form.show(Map.of("file", draft.file()));
        }
    }

    /** Whether the dialog can close. */
    private boolean finish(Consumer<NewOfficeDraft> create) {
        List<Problem> problems = draft.problems();
        form.show(problems);
        if (problems.isEmpty()) {
            create.accept(draft);
        }
        return problems.isEmpty();
    }

    private String suggested(String name) {
        String plain = name.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        return plain.isEmpty() ? "" : folder.resolve(plain + DataFile.SUFFIX).toString();
    }
}
