package id.dampingi.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RowPrintsTest {
    private final RowPrints prints = new RowPrints();

    @Test
    void knowsWhatASetKnowsHoweverManyThereAre() {
        var set = new HashSet<RowPrint>();
        var random = new Random(7);
        for (int i = 0; i < 50_000; i++) {
            // From few numbers, so that many come again and many differ in one half only; some are zero.
            var print = new RowPrint(random.nextInt(150), (long) random.nextInt(150) << 40);

            assertThat(prints.add(print)).isEqualTo(set.add(print));
        }
        assertThat(set).hasSizeGreaterThan(15_000).contains(new RowPrint(0, 0));
    }
}
