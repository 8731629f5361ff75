package id.dampingi.kit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class FormRulesTest {
    @Test
    void whatHasNoFieldIsThereForARuleToKeep() {
        var rules = new FormRules().settle((before, typed) -> Map.of("owner", typed.getOrDefault("owner", "")));

        assertThat(rules.settled(Map.of("owner", "a problem", "name", "old"), Map.of("name", "new")))
                .containsEntry("owner", "a problem");
    }
}
