package id.dampingi.kit.form;

import java.util.List;
import java.util.Map;

/** A list that choices and a search narrow. */
public interface Filterable {
    /** What narrows it now, as text by the keys of the choices; what follows the day is said as such. */
    Map<String, String> narrowing();

    /**
     * Narrows it so, and by nothing else.
     *
     * @return the keys of choices that are not there any more and were left out
     */
    List<String> narrow(Map<String, String> fields);
}
