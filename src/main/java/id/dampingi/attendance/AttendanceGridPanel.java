package id.dampingi.attendance;

import id.dampingi.approach.Sex;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Command;
import id.dampingi.kit.ui.EmptyState;
import id.dampingi.kit.ui.Field;
import id.dampingi.kit.ui.Pill;
import id.dampingi.kit.ui.RecordTable.Column;
import id.dampingi.kit.ui.Shortcuts;
import id.dampingi.kit.ui.TableView;
import id.dampingi.kit.ui.Theme;
import id.dampingi.member.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** The members with their marks: one key marks the chosen ones and goes on, the space bar turns to the next state. */
final class AttendanceGridPanel extends JPanel implements Field {
    private static final long serialVersionUID = 1L;

    private record Line(int number, Member member, Optional<AttendanceState> state) {}

    private final transient AttendanceModel model;
    private final transient TableView<Line> table;
    private final transient Command rest;
    private final JPanel bar = new JPanel(new MigLayout("insets 0, fillx", "[grow][][]"));
    private final JLabel summary = new JLabel(" ");
    private transient Runnable typed = () -> {};
    private String marks = "";

    AttendanceGridPanel(AttendanceModel model) {
        super(new MigLayout("insets 0, fill, wrap 1", "[grow, fill, 640::]", "[]6[grow, fill, 360::420]6[]"));
        this.model = model;
        setOpaque(false);
        table = new TableView<Line>("attendance.table", columns())
                .sameBy(line -> line.member().id())
                .empty(new EmptyState("users", "attendance.noMembers"))
                .onOpen(line -> next());
        rest = new Command("attendance.allPresent", () -> put(model.markRest(marks)))
                .tip()
                .icon("check")
                .shortcut("ctrl shift A");
        rest.within(this);
        keys();
        summary.setName("attendance.summary");
        bar.setOpaque(false);
        bar.add(Theme.secondary(Words.text("attendance.howTo")), "wmin 0");
        bar.add(rest.button());
        add(bar, "wmin 0");
        add(table.panel(), "wmin 0");
        add(summary, "wmin 0");
        showMarks();
    }

    /** One more thing to do with the list. */
    void offer(Command command) {
        bar.add(command.within(this).button());
    }

    private void keys() {
        String letters = Words.text("attendance.letters");
        for (AttendanceState state : AttendanceState.values()) {
            String key = String.valueOf(letters.charAt(state.ordinal()));
            Shortcuts.inside(table.table(), key, () -> mark(Optional.of(state)));
        }
        Shortcuts.inside(table.table(), "SPACE", this::turn);
        Shortcuts.inside(table.table(), "DELETE", () -> mark(Optional.empty()));
        Shortcuts.inside(table.table(), "BACK_SPACE", () -> mark(Optional.empty()));
    }

    private static List<Column<Line>> columns() {
        return List.of(
                Column.number("attendance.number", 48, Line::number),
                Column.text("member.name", 260, line -> line.member().name()),
                Column.text("member.sexShort", 56, line -> line.member().sexShort()),
                Column.whenFilled(
                        Column.text("member.role", 140, line -> line.member().role())),
                Column.pill(
                        "attendance.state",
                        150,
                        line -> line.state().map(AttendanceGridPanel::pill).orElse(null)));
    }

    private static Pill pill(AttendanceState state) {
        String text = Words.text(state.key());
        return switch (state) {
            case PRESENT -> new Pill(text, "success", "circle-check", 0);
            case SICK -> new Pill(text, "accent", "circle", 1);
            case EXCUSED -> new Pill(text, "secondary", "info", 2);
            case ABSENT -> new Pill(text, "problem", "x", 3);
        };
    }

    /** Several at once stay chosen; one alone goes on to the next. */
    private void mark(Optional<AttendanceState> state) {
        List<UUID> chosen = chosen();
        if (chosen.isEmpty() || !isEnabled()) {
            return;
        }
        put(model.mark(marks, chosen, state));
        if (chosen.size() == 1) {
            next();
        }
    }

    /** From no mark over hadir, sakit, izin and alpa back to none. */
    private void turn() {
        table.selectedOne().ifPresent(line -> {
            AttendanceState[] all = AttendanceState.values();
            int next = line.state().map(state -> state.ordinal() + 1).orElse(0);
            put(model.mark(
                    marks, List.of(line.member().id()), next < all.length ? Optional.of(all[next]) : Optional.empty()));
        });
    }

    private List<UUID> chosen() {
        return table.selected().stream().map(line -> line.member().id()).toList();
    }

    private void next() {
        int row = table.table().getSelectedRow() + 1;
        if (row > 0 && row < table.table().getRowCount()) {
            table.table().changeSelection(row, 0, false, false);
        }
    }

    private void put(String newMarks) {
        if (isEnabled() && !newMarks.equals(marks)) {
            text(newMarks);
            typed.run();
        }
    }

    private void showMarks() {
        AttendanceList list = model.marked(marks);
        Map<UUID, AttendanceState> states = list.marks();
        var lines = new ArrayList<Line>();
        for (Member member : list.members()) {
            lines.add(new Line(lines.size() + 1, member, Optional.ofNullable(states.get(member.id()))));
        }
        table.show(lines);
        if (table.selected().isEmpty() && !lines.isEmpty()) {
            table.table().changeSelection(0, 0, false, false);
        }
        summary.setText(Words.text(
                "attendance.summary",
                list.present(),
                list.present(Sex.MALE),
                list.present(Sex.FEMALE),
                list.marked(AttendanceState.SICK),
                list.marked(AttendanceState.EXCUSED),
                list.marked(AttendanceState.ABSENT),
                list.unmarked()));
        rest.setEnabled(list.unmarked() > 0);
    }

    @Override
    public JComponent component() {
        return this;
    }

    @Override
    public JComponent focus() {
        return table.table();
    }

    @Override
    public String text() {
        return marks;
    }

    @Override
    public void text(String text) {
        marks = text;
        showMarks();
    }

    @Override
    public void onTyped(Runnable action) {
        typed = action;
    }

    @Override
    public void enabled(boolean enabled) {
        setEnabled(enabled);
        table.table().setEnabled(enabled);
    }
}
