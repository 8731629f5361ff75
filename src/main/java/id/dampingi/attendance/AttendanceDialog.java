package id.dampingi.attendance;

import id.dampingi.kit.i18n.Formats;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Command;
import id.dampingi.kit.ui.Dialogs;
import id.dampingi.kit.ui.Form;
import id.dampingi.kit.ui.Theme;
import java.awt.Component;
import java.util.Optional;
import java.util.function.BiConsumer;

/** The attendance list of an activity: the members to be marked, and below the numbers with guests. */
final class AttendanceDialog {
    private AttendanceDialog() {}

    /** @param paper shows on paper what is marked */
    static void show(
            Component parent,
            AttendanceList list,
            AttendanceModel model,
            Optional<BiConsumer<Component, AttendanceList>> paper) {
        var form = new Form(2);
        String day = Formats.date(list.activity().date());
        form.other(Theme.heading(Words.text("attendance.of", list.activity().title(), day)));
        var grid = new AttendanceGridPanel(model);
        paper.ifPresent(open -> grid.offer(new Command("attendance.paper", () -> open.accept(grid, model.marked()))
                .tip()
                .icon("printer")
                .shortcut("ctrl P")));
        form.wide().field("attendance.marks", grid);
        form.number("attendance.men");
        form.number("attendance.women");
        form.rules().settle(model::settled).note("attendance.women", fields -> "attendance.guests");
        Dialogs.form(parent, "attendance.title", form, model.form(), "attendance.save");
    }
}
