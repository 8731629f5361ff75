package id.dampingi.kit.ui;

import id.dampingi.kit.form.FiltersModel;
import id.dampingi.kit.form.Problem;
import id.dampingi.kit.form.SavedFilter;
import id.dampingi.kit.i18n.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.ButtonGroup;
import javax.swing.JButton;
import javax.swing.JPopupMenu;
import javax.swing.JRadioButtonMenuItem;

/** Drops down the filters that are saved for a list, and what can be done with them. */
public final class FilterButton extends JButton {
    private static final long serialVersionUID = 1L;

    private final transient FiltersModel model;
    private boolean small;

    public FilterButton(FiltersModel model) {
        this.model = model;
        setName(model.list() + ".filters");
        putClientProperty("FlatLaf.style", "margin: 4,10,4,10; iconTextGap: 6");
        addActionListener(e -> menu().show(this, 0, getHeight() + 2));
        model.onChange(this::refresh);
        refresh();
        model.load();
    }

    /** Only the icon, where there is little room; the name of the filter in use is in the tip. */
    public FilterButton small() {
        small = true;
        putClientProperty("FlatLaf.style", "margin: 4,7,4,7");
        refresh();
        return this;
    }

    /** When something else narrows the list than before. */
    public void refresh() {
        Optional<SavedFilter> current = model.current();
        String name = current.map(SavedFilter::name).orElse(Words.text("filter.button"));
        setText(small ? "" : name);
        setToolTipText(small && current.isPresent() ? name : Words.text("filter.button.tip"));
        setIcon(current.isPresent() ? Icons.of("bookmark", 16, "accent") : Icons.of("bookmark", 16));
        getAccessibleContext().setAccessibleName(Words.text("filter.button") + ": " + name);
    }

    private JPopupMenu menu() {
        var menu = new JPopupMenu();
        menu.setName(getName() + ".menu");
        Optional<SavedFilter> current = model.current();
        var group = new ButtonGroup();
        for (SavedFilter filter : model.saved()) {
            var item = new JRadioButtonMenuItem(
                    filter.name(), current.filter(filter::equals).isPresent());
            item.setName("filter." + filter.name());
            item.addActionListener(e -> use(filter));
            group.add(item);
            menu.add(item);
        }
        if (!model.saved().isEmpty()) {
            menu.addSeparator();
        }
        var save = new Command("filter.save", () -> ask("filter.save", "", Optional.empty(), model::save));
        save.setEnabled(model.canSave());
        menu.add(save.menuItem());
        current.ifPresent(filter -> {
            menu.add(new Command("filter.rename", () -> rename(filter)).menuItem());
            menu.add(new Command("filter.delete", () -> model.delete(filter)).menuItem());
        });
        return menu;
    }

    private void use(SavedFilter filter) {
        List<String> gone = model.use(filter);
        if (!gone.isEmpty()) {
            String names = String.join(", ", gone.stream().map(Words::text).toList());
            Toast.show(this, Words.text("filter.gone", filter.name(), names));
        }
    }

    private void rename(SavedFilter filter) {
        ask("filter.rename", filter.name(), Optional.of(filter), name -> model.rename(filter, name));
    }

    private void ask(String key, String name, Optional<SavedFilter> renamed, Consumer<String> done) {
        var form = new Form();
        form.text("filter.name");
        form.show(Map.of("name", name));
        Dialogs.ask(this, key, form, key + ".yes", () -> {
            String typed = form.fields().getOrDefault("name", "");
            List<Problem> problems = model.problems(typed, renamed);
            form.show(problems);
            if (problems.isEmpty()) {
                done.accept(typed);
            }
            return problems.isEmpty();
        });
    }
}
