package id.dampingi.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChosenExtrasTest {
    private final Map<String, String> kept = new HashMap<>();
    private final ChosenExtras extras = again();

    @Test
    void annexesAreThereUntilSomebodyTakesThemOff() {
        assertThat(extras.all()).containsExactly(ReportExtra.ANNEXES);

        extras.toggle(ReportExtra.ANNEXES);
        assertThat(again().all()).isEmpty();

        extras.toggle(ReportExtra.COVER);
        extras.toggle(ReportExtra.ANNEXES);
        assertThat(again().all()).containsExactlyInAnyOrder(ReportExtra.COVER, ReportExtra.ANNEXES);
    }

    @Test
    void whatALaterVersionKeptIsPassedOver() {
        kept.put("reportExtras", "COVER,MAPS");

        assertThat(extras.all()).containsExactly(ReportExtra.COVER);
    }

    private ChosenExtras again() {
        return new ChosenExtras(key -> Optional.ofNullable(kept.get(key)), kept::put);
    }
}
