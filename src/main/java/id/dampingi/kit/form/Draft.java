package id.dampingi.kit.form;

import java.util.List;

/**
 * A record as it is being typed: text, perhaps wrong. Implemented by records whose components are all {@code String}; a
 * component is called like the second part of its field's key ({@code name} for {@code "group.name"}).
 */
public interface Draft {
    /** In the order of the form. */
    List<Problem> problems();
}
