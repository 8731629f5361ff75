package id.dampingi.kit.ui;

import id.dampingi.kit.i18n.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.DefaultComboBoxModel;
import javax.swing.JComboBox;

/** A choice that narrows a list; what is shown in it is no choice of the user's. */
public final class OptionBox extends JComboBox<Option> {
    private static final long serialVersionUID = 1L;

    private final transient List<Option> offered = new ArrayList<>();
    private boolean filling;

    /** {@code key} names it, with {@code .filter} behind in tests; {@code chosen} gets the id, {@code ""} for all. */
    public OptionBox(String key, List<Option> options, Consumer<String> chosen) {
        super(options.toArray(Option[]::new));
        offered.addAll(options);
        setName(key + ".filter");
        getAccessibleContext().setAccessibleName(Words.text(key));
        addActionListener(e -> {
            if (!filling && getSelectedItem() instanceof Option option) {
                chosen.accept(option.id());
            }
        });
    }

    /** Other options behind the first, which is named by {@code anyKey} and stands for all; hidden when there are none. */
    public void show(List<Option> options, String anyKey, String id) {
        var all = new ArrayList<Option>();
        all.add(new Option("", Words.text(anyKey)));
        all.addAll(options);
        if (!all.equals(offered)) {
            offered.clear();
            offered.addAll(all);
            filling = true;
            setModel(new DefaultComboBoxModel<>(all.toArray(Option[]::new)));
            filling = false;
        }
        setVisible(!options.isEmpty());
        choose(id);
    }

    public void choose(String id) {
        filling = true;
        for (Option option : offered) {
            if (option.id().equals(id) && !option.equals(getSelectedItem())) {
                setSelectedItem(option);
            }
        }
        filling = false;
    }
}
