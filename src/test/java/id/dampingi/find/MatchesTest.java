package id.dampingi.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MatchesTest {
    @Test
    void wordsAreMarkedFromTheirBeginningWithoutRegardToCaseAndAccents() {
        assertThat(marked("Rapat antar rapi", "RAP")).isEqualTo("[Rap]at antar [rap]i");
        assertThat(marked("Café Kopi", "cafe k")).isEqualTo("[Café] [K]opi");
        assertThat(marked("BWI-01 Samudra", "01 sam")).isEqualTo("BWI-[01] [Sam]udra");
        assertThat(marked("separat", "rat \"*")).isEqualTo("separat");
    }

    private static String marked(String text, String typed) {
        var marks = Matches.of(text, typed);
        return text.chars()
                .mapToObj(c -> String.valueOf((char) c))
                .collect(Collectors.collectingAndThen(Collectors.toList(), letters -> {
                    var all = new StringBuilder();
                    for (int i = 0; i < letters.size(); i++) {
                        all.append(marks.get(i) && (i == 0 || !marks.get(i - 1)) ? "[" : "")
                                .append(letters.get(i))
                                .append(marks.get(i) && !marks.get(i + 1) ? "]" : "");
                    }
                    return all.toString();
                }));
    }
}
