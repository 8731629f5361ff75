package id.dampingi.reason;

import java.util.List;
import java.util.Optional;

/** Asks the user for the reason of a change. */
interface Question {
    /**
     * @param nameKey names the change
     * @param last reasons given before, to choose from
     * @return empty if the change is given up
     */
    Optional<String> ask(String nameKey, List<String> last);
}
