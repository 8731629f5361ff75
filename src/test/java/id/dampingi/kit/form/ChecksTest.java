package id.dampingi.kit.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ChecksTest {
    @Test
    void namesOnlyTheFirstProblemOfAField() {
        assertThat(new Checks().required("a.b", " ").atMost(0, "a.b", "x").problems())
                .containsExactly(new Problem("a.b", "problem.required"));
    }

    @Test
    void emptyFieldsAreFineUnlessRequired() {
        assertThat(new Checks()
                        .date("a.date", "")
                        .time("a.time", "")
                        .number("a.number", "")
                        .count(10, "a.count", "")
                        .moreThanZero("a.more", "")
                        .between(BigDecimal.ONE, BigDecimal.TEN, "a.between", "")
                        .order("", "a.order", "")
                        .problems())
                .isEmpty();
    }

    @Test
    void namesEachKindOfWrongText() {
        assertThat(new Checks()
                        .date("a.date", "kemarin")
                        .time("a.time", "siang")
                        .number("a.number", "High")
                        .count(10, "a.count", "11")
                        .moreThanZero("a.more", "0")
                        .between(BigDecimal.ONE, BigDecimal.TEN, "a.between", "11")
                        .order("2/1/2026", "a.order", "1/1/2026")
                        .problems())
                .extracting(Problem::messageKey)
                .containsExactly(
                        "problem.date",
                        "problem.time",
                        "problem.number",
                        "problem.count",
                        "problem.moreThanZero",
                        "problem.between",
                        "problem.order");
    }
}
