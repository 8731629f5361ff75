package id.dampingi.economy;

import id.dampingi.approach.Choice;
import java.math.BigDecimal;

/** Whether money goes into savings or out of them. */
enum SavingWay implements Choice {
    IN,
    OUT;

    @Override
    public String key() {
        return this == IN ? "saving.in" : "saving.out";
    }

    BigDecimal signed(BigDecimal amount) {
        return this == IN ? amount : amount.negate();
    }
}
