package id.dampingi.principle;

import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.approach.Part;
import id.dampingi.approach.Principles;
import id.dampingi.approach.Side;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The principles of an activity or plan are never a burden to say. */
class TwoTapsTest {
    private Map<String, String> fields = Map.of("title", "Rapat", "initiatedBy", "", "ledBy", "", "benefits", "");
    private int taps;

    @ParameterizedTest
    @EnumSource(Side.class)
    void twoTapsSayAllFour(Side side) {
        tap("initiatedBy", side.name());
        tap("facilitatorPart", Part.FACILITATED.name());

        assertThat(taps).isEqualTo(2);
        assertThat(said()).isEqualTo(new Principles(side, side, Side.COMMUNITY, Part.FACILITATED));
        assertThat(fields).containsEntry("title", "Rapat");
    }

    @Test
    void whatFollowedTheFirstTapFollowsItOnAndGoesWithIt() {
        tap("initiatedBy", "COMMUNITY");
        tap("initiatedBy", "FACILITATOR");
        assertThat(said()).isEqualTo(new Principles(Side.FACILITATOR, Side.FACILITATOR, Side.COMMUNITY, null));

        tap("initiatedBy", "");
        assertThat(said()).isEqualTo(Principles.UNSAID);
    }

    @Test
    void whatSomebodySaidStays() {
        tap("ledBy", "BOTH");
        tap("benefits", "FACILITATOR");
        tap("initiatedBy", "COMMUNITY");
        assertThat(said()).isEqualTo(new Principles(Side.COMMUNITY, Side.BOTH, Side.FACILITATOR, null));

        tap("ledBy", "");
        tap("initiatedBy", "BOTH");
        assertThat(said()).isEqualTo(new Principles(Side.BOTH, null, Side.FACILITATOR, null));
    }

    @Test
    void anythingElseThatIsTypedMovesNothing() {
        for (String field : List.of("title", "ledBy", "benefits", "facilitatorPart", "learnt")) {
            Map<String, String> before = fields;
            tap(field, field.equals("ledBy") ? "BOTH" : field.equals("benefits") ? "COMMUNITY" : "DID_IT");
            var expected = new HashMap<>(before);
            expected.put(field, fields.getOrDefault(field, ""));
            assertThat(fields).isEqualTo(expected);
        }
    }

    private void tap(String field, String value) {
        taps++;
        var typed = new HashMap<>(fields);
        typed.put(field, value);
        fields = Principles.settled(fields, typed);
    }

    private Principles said() {
        return Principles.of(
                fields.getOrDefault("initiatedBy", ""),
                fields.getOrDefault("ledBy", ""),
                fields.getOrDefault("benefits", ""),
                fields.getOrDefault("facilitatorPart", ""));
    }
}
