package id.dampingi.attendance;

import id.dampingi.kit.i18n.Formats;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Dialogs;
import id.dampingi.kit.ui.Form;
import id.dampingi.kit.ui.Theme;
import java.awt.Component;

/** The attendance list of an activity: the members to be marked, and below the numbers with guests. */
final class AttendanceDialog {
    private AttendanceDialog() {}

    static void show(Component parent, AttendanceList list, AttendanceModel model) {
        var form = new Form(2);
        String day = Formats.date(list.activity().date());
        form.other(Theme.heading(Words.text("attendance.of", list.activity().title(), day)));
        form.wide().field("attendance.marks", new AttendanceGridPanel(model));
        form.number("attendance.men");
        form.number("attendance.women");
        form.rules().settle(model::settled).note("attendance.women", fields -> "attendance.guests");
        Dialogs.form(parent, "attendance.title", form, model.form(), "attendance.save");
    }
}
